"""Lists, sets, dicts and generators."""
def f(xs, ys):
    a = [x + 1 for x in xs if x]
    b = {x for x in xs}
    c = {x: y for x in xs for y in ys}
    return sum(x for x in a), b, c
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 16
#      0 MakeCell     a=1  ; line 0
#      1 LoadConst    d=8 k=0  ; line 0
#      2 LoadConst    d=9 k=0  ; line 0
#      3 LoadConst    d=10 k=0  ; line 0
#      4 MakeFunction d=6 f=2 base=8  ; line 3
#      5 GetIter      d=7 a=0  ; line 3
#      6 Call         base=6 n=1 d=5  ; line 3
#      7 Move         d=2 a=5  ; line 3
#      8 LoadConst    d=8 k=0  ; line 3
#      9 LoadConst    d=9 k=0  ; line 3
#     10 LoadConst    d=10 k=0  ; line 3
#     11 MakeFunction d=6 f=3 base=8  ; line 4
#     12 GetIter      d=7 a=0  ; line 4
#     13 Call         base=6 n=1 d=5  ; line 4
#     14 Move         d=3 a=5  ; line 4
#     15 LoadConst    d=8 k=0  ; line 4
#     16 LoadConst    d=9 k=0  ; line 4
#     17 LoadConst    d=10 k=0  ; line 4
#     18 Move         d=11 a=1  ; line 4
#     19 MakeFunction d=6 f=4 base=8  ; line 5
#     20 GetIter      d=7 a=0  ; line 5
#     21 Call         base=6 n=1 d=5  ; line 5
#     22 Move         d=4 a=5  ; line 5
#     23 LoadBuiltin  d=9 b=0  ; line 6
#     24 LoadConst    d=13 k=0  ; line 6
#     25 LoadConst    d=14 k=0  ; line 6
#     26 LoadConst    d=15 k=0  ; line 6
#     27 MakeFunction d=11 f=5 base=13  ; line 6
#     28 GetIter      d=12 a=2  ; line 6
#     29 Call         base=11 n=1 d=10  ; line 6
#     30 Call         base=9 n=1 d=6  ; line 6
#     31 Move         d=7 a=3  ; line 6
#     32 Move         d=8 a=4  ; line 6
#     33 BuildTuple   d=5 base=6 n=3  ; line 6
#     34 Return       a=5  ; line 6
# function 2 f.<locals>.<listcomp> registers 6
#      0 BuildList    d=2 base=2 n=0  ; line 3
#      1 Move         d=3 a=0  ; line 3
#      2 ForIter      a=3 d=1  ; line 3
#      3 Jump         target=8  ; line 3
#      4 JumpIfNot    a=1 target=2  ; line 3
#      5 AddInt       d=5 a=1 value=1  ; line 3
#      6 ListAppend   a=2 b=5  ; line 3
#      7 Jump         target=2  ; line 3
#      8 Return       a=2  ; line 3
# function 3 f.<locals>.<setcomp> registers 5
#      0 BuildSet     d=2 base=2 n=0  ; line 4
#      1 Move         d=3 a=0  ; line 4
#      2 ForIter      a=3 d=1  ; line 4
#      3 Jump         target=6  ; line 4
#      4 SetAdd       a=2 b=1  ; line 4
#      5 Jump         target=2  ; line 4
#      6 Return       a=2  ; line 4
# function 4 f.<locals>.<dictcomp> registers 10
#      0 LoadFree     d=3 index=0  ; line 0
#      1 BuildDict    d=4 base=4 n=0  ; line 5
#      2 Move         d=5 a=0  ; line 5
#      3 ForIter      a=5 d=1  ; line 5
#      4 Jump         target=12  ; line 5
#      5 LoadCell     d=9 a=3 name=0  ; line 5
#      6 GetIter      d=7 a=9  ; line 5
#      7 ForIter      a=7 d=2  ; line 5
#      8 Jump         target=11  ; line 5
#      9 DictSet      a=4 b=1 c=2  ; line 5
#     10 Jump         target=7  ; line 5
#     11 Jump         target=3  ; line 5
#     12 Return       a=4  ; line 5
# function 5 f.<locals>.<genexpr> registers 6
#      0 Move         d=3 a=0  ; line 6
#      1 ForIter      a=3 d=1  ; line 6
#      2 Jump         target=5  ; line 6
#      3 Yield        d=5 a=1  ; line 6
#      4 Jump         target=1  ; line 6
#      5 LoadConst    d=3 k=0  ; line 6
#      6 Return       a=3  ; line 6
