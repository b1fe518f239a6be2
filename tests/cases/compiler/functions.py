"""Parameters of every kind, defaults, closures, decorators and lambdas."""
def outer(a, b=2, /, *rest, c, d=4, **more):
    count = 0
    def inner(step=1):
        nonlocal count
        count += step
        return count + a
    return inner, lambda x: x + b
@outer
def decorated(): pass
# --- listing
# function 0 <module> registers 6
#      0 LoadInt      d=4 value=2  ; line 2
#      1 BuildTuple   d=1 base=4 n=1  ; line 2
#      2 BuildDict    d=2 base=2 n=0  ; line 2
#      3 LoadConst    d=4 k=0  ; line 2
#      4 LoadInt      d=5 value=4  ; line 2
#      5 DictSet      a=2 b=4 c=5  ; line 2
#      6 LoadConst    d=3 k=1  ; line 2
#      7 MakeFunction d=0 f=1 base=1  ; line 2
#      8 StoreGlobal  a=0 g=0  ; line 2
#      9 LoadGlobal   d=0 g=0  ; line 9
#     10 LoadConst    d=3 k=1  ; line 9
#     11 LoadConst    d=4 k=1  ; line 9
#     12 LoadConst    d=5 k=1  ; line 9
#     13 MakeFunction d=2 f=4 base=3  ; line 10
#     14 Move         d=1 a=2  ; line 10
#     15 Call         base=0 n=1 d=2  ; line 9
#     16 StoreGlobal  a=2 g=1  ; line 10
#     17 LoadConst    d=0 k=1  ; line 0
#     18 Return       a=0  ; line 0
# function 1 outer registers 15
#      0 MakeCell     a=0  ; line 0
#      1 MakeCell     a=1  ; line 0
#      2 MakeCell     a=6  ; line 0
#      3 LoadInt      d=8 value=0  ; line 3
#      4 StoreCell    a=6 b=8  ; line 3
#      5 LoadInt      d=14 value=1  ; line 4
#      6 BuildTuple   d=9 base=14 n=1  ; line 4
#      7 LoadConst    d=10 k=0  ; line 4
#      8 LoadConst    d=11 k=0  ; line 4
#      9 Move         d=12 a=0  ; line 4
#     10 Move         d=13 a=6  ; line 4
#     11 MakeFunction d=8 f=2 base=9  ; line 4
#     12 Move         d=7 a=8  ; line 4
#     13 Move         d=9 a=7  ; line 4
#     14 LoadConst    d=11 k=0  ; line 4
#     15 LoadConst    d=12 k=0  ; line 4
#     16 LoadConst    d=13 k=0  ; line 4
#     17 Move         d=14 a=1  ; line 4
#     18 MakeFunction d=10 f=3 base=11  ; line 8
#     19 BuildTuple   d=8 base=9 n=2  ; line 8
#     20 Return       a=8  ; line 8
# function 2 outer.<locals>.inner registers 6
#      0 LoadFree     d=1 index=0  ; line 0
#      1 LoadFree     d=2 index=1  ; line 0
#      2 LoadCell     d=3 a=2 name=0  ; line 6
#      3 Inplace      a=3 b=0 op=0  ; line 6
#      4 StoreCell    a=2 b=3  ; line 6
#      5 LoadCell     d=4 a=2 name=0  ; line 7
#      6 LoadCell     d=5 a=1 name=1  ; line 7
#      7 Add          d=3 a=4 b=5  ; line 7
#      8 Return       a=3  ; line 7
# function 3 outer.<locals>.<lambda> registers 4
#      0 LoadFree     d=1 index=0  ; line 0
#      1 LoadCell     d=3 a=1 name=0  ; line 8
#      2 Add          d=2 a=0 b=3  ; line 8
#      3 Return       a=2  ; line 8
# function 4 decorated registers 1
#      0 LoadConst    d=0 k=0  ; line 0
#      1 Return       a=0  ; line 0
