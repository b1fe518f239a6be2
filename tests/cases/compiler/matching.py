"""match with patterns of every kind."""
def f(x):
    match x:
        case 1 | 'a' | None:
            return 1
        case [a, *rest] if a:
            return rest
        case {'k': v, **more}:
            return v, more
        case int(n) | float(n):
            return n
        case _:
            return 0
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 17
#      0 Move         d=6 a=0  ; line 0
#      1 LoadInt      d=7 value=1  ; line 4
#      2 TestEq       a=6 b=7 sense=0  ; line 4
#      3 Jump         target=5  ; line 4
#      4 Jump         target=12  ; line 4
#      5 LoadConst    d=8 k=0  ; line 4
#      6 TestEq       a=6 b=8 sense=0  ; line 4
#      7 Jump         target=9  ; line 4
#      8 Jump         target=12  ; line 4
#      9 LoadConst    d=9 k=1  ; line 4
#     10 Is           d=10 a=6 b=9  ; line 4
#     11 JumpIfNot    a=10 target=15  ; line 4
#     12 LoadInt      d=11 value=1  ; line 5
#     13 Return       a=11  ; line 5
#     14 Jump         target=58  ; line 5
#     15 MatchSequence d=7 a=6 counts=257  ; line 6
#     16 JumpIfNot    a=7 target=25  ; line 6
#     17 UnpackStar   base=8 a=6 counts=256  ; line 6
#     18 Move         d=10 a=8  ; line 6
#     19 Move         d=11 a=9  ; line 6
#     20 Move         d=1 a=10  ; line 6
#     21 Move         d=2 a=11  ; line 6
#     22 JumpIfNot    a=1 target=25  ; line 6
#     23 Return       a=2  ; line 7
#     24 Jump         target=58  ; line 7
#     25 MatchMapping d=7 a=6  ; line 8
#     26 JumpIfNot    a=7 target=41  ; line 8
#     27 LoadConst    d=8 k=2  ; line 8
#     28 MatchKey     d=9 a=6 b=8  ; line 8
#     29 Jump         target=41  ; line 8
#     30 Move         d=10 a=9  ; line 8
#     31 BuildTuple   d=11 base=8 n=1  ; line 8
#     32 MatchRest    d=12 a=6 b=11  ; line 8
#     33 Move         d=13 a=12  ; line 8
#     34 Move         d=4 a=10  ; line 8
#     35 Move         d=3 a=13  ; line 8
#     36 Move         d=15 a=4  ; line 8
#     37 Move         d=16 a=3  ; line 8
#     38 BuildTuple   d=14 base=15 n=2  ; line 9
#     39 Return       a=14  ; line 9
#     40 Jump         target=58  ; line 9
#     41 LoadBuiltin  d=7 b=0  ; line 10
#     42 LoadConst    d=8 k=3  ; line 10
#     43 MatchClass   base=7 a=6 n=1  ; line 10
#     44 Jump         target=47  ; line 10
#     45 Move         d=9 a=7  ; line 10
#     46 Jump         target=52  ; line 10
#     47 LoadBuiltin  d=10 b=1  ; line 10
#     48 LoadConst    d=11 k=3  ; line 10
#     49 MatchClass   base=10 a=6 n=1  ; line 10
#     50 Jump         target=55  ; line 10
#     51 Move         d=9 a=10  ; line 10
#     52 Move         d=5 a=9  ; line 10
#     53 Return       a=5  ; line 11
#     54 Jump         target=58  ; line 11
#     55 LoadInt      d=7 value=0  ; line 13
#     56 Return       a=7  ; line 13
#     57 Jump         target=58  ; line 13
#     58 LoadConst    d=6 k=1  ; line 0
#     59 Return       a=6  ; line 0
