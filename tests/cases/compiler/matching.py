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
# function 1 f registers 15
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
#     14 Jump         target=53  ; line 5
#     15 MatchSequence d=7 a=6 counts=257  ; line 6
#     16 JumpIfNot    a=7 target=23  ; line 6
#     17 UnpackStar   base=8 a=6 counts=256  ; line 6
#     18 Move         d=1 a=8  ; line 6
#     19 Move         d=2 a=9  ; line 6
#     20 JumpIfNot    a=1 target=23  ; line 6
#     21 Return       a=2  ; line 7
#     22 Jump         target=53  ; line 7
#     23 MatchMapping d=7 a=6  ; line 8
#     24 JumpIfNot    a=7 target=37  ; line 8
#     25 LoadConst    d=8 k=2  ; line 8
#     26 MatchKey     d=9 a=6 b=8  ; line 8
#     27 Jump         target=37  ; line 8
#     28 Move         d=4 a=9  ; line 8
#     29 BuildTuple   d=10 base=8 n=1  ; line 8
#     30 MatchRest    d=11 a=6 b=10  ; line 8
#     31 Move         d=3 a=11  ; line 8
#     32 Move         d=13 a=4  ; line 8
#     33 Move         d=14 a=3  ; line 8
#     34 BuildTuple   d=12 base=13 n=2  ; line 9
#     35 Return       a=12  ; line 9
#     36 Jump         target=53  ; line 9
#     37 LoadBuiltin  d=7 b=0  ; line 10
#     38 LoadConst    d=8 k=3  ; line 10
#     39 MatchClass   base=7 a=6 n=1  ; line 10
#     40 Jump         target=43  ; line 10
#     41 Move         d=5 a=7  ; line 10
#     42 Jump         target=48  ; line 10
#     43 LoadBuiltin  d=9 b=1  ; line 10
#     44 LoadConst    d=10 k=3  ; line 10
#     45 MatchClass   base=9 a=6 n=1  ; line 10
#     46 Jump         target=50  ; line 10
#     47 Move         d=5 a=9  ; line 10
#     48 Return       a=5  ; line 11
#     49 Jump         target=53  ; line 11
#     50 LoadInt      d=7 value=0  ; line 13
#     51 Return       a=7  ; line 13
#     52 Jump         target=53  ; line 13
#     53 LoadConst    d=6 k=1  ; line 0
#     54 Return       a=6  ; line 0
