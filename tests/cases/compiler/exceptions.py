"""try in all its forms, raise, with."""
def f(g):
    try:
        g()
    except (ValueError, KeyError) as error:
        raise TypeError('x') from error
    except Exception:
        raise
    else:
        return 1
    finally:
        print('end')
def h(m):
    with m as x, m:
        return x
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=1 k=0  ; line 2
#      6 LoadConst    d=2 k=0  ; line 2
#      7 LoadConst    d=3 k=0  ; line 2
#      8 MakeFunction d=0 f=2 base=1  ; line 13
#      9 StoreGlobal  a=0 g=1  ; line 13
#     10 LoadConst    d=0 k=0  ; line 0
#     11 Return       a=0  ; line 0
# function 1 f registers 16
#      0 Move         d=3 a=0  ; line 0
#      1 Call         base=3 n=0 d=2  ; line 4
#      2 LoadInt      d=2 value=1  ; line 10
#      3 LoadBuiltin  d=4 b=0  ; line 12
#      4 LoadConst    d=5 k=0  ; line 12
#      5 Call         base=4 n=1 d=3  ; line 12
#      6 Return       a=2  ; line 12
#      7 EnterHandler d=2 saved=3  ; line 0
#      8 LoadBuiltin  d=5 b=1  ; line 5
#      9 LoadBuiltin  d=6 b=2  ; line 5
#     10 BuildTuple   d=4 base=5 n=2  ; line 5
#     11 MatchException d=5 a=2 b=4  ; line 5
#     12 JumpIfNot    a=5 target=25  ; line 5
#     13 Move         d=1 a=2  ; line 5
#     14 LoadBuiltin  d=5 b=3  ; line 6
#     15 LoadConst    d=6 k=1  ; line 6
#     16 Call         base=5 n=1 d=4  ; line 6
#     17 CheckLocal   a=1 name=0  ; line 6
#     18 RaiseFrom    a=4 b=1  ; line 6
#     19 EnterHandler d=4 saved=5  ; line 0
#     20 LeaveHandler saved=3  ; line 0
#     21 LoadConst    d=6 k=2  ; line 0
#     22 Move         d=1 a=6  ; line 0
#     23 DeleteLocal  a=1 name=0  ; line 0
#     24 ReraiseValue a=4  ; line 0
#     25 LoadBuiltin  d=7 b=4  ; line 7
#     26 MatchException d=8 a=2 b=7  ; line 7
#     27 JumpIfNot    a=8 target=32  ; line 7
#     28 Reraise       ; line 8
#     29 EnterHandler d=7 saved=8  ; line 0
#     30 LeaveHandler saved=3  ; line 0
#     31 ReraiseValue a=7  ; line 0
#     32 LeaveHandler saved=3  ; line 0
#     33 ReraiseValue a=2  ; line 0
#     34 EnterHandler d=9 saved=10  ; line 0
#     35 LeaveHandler saved=3  ; line 0
#     36 ReraiseValue a=9  ; line 0
#     37 LoadBuiltin  d=12 b=0  ; line 12
#     38 LoadConst    d=13 k=0  ; line 12
#     39 Call         base=12 n=1 d=11  ; line 12
#     40 Jump         target=50  ; line 12
#     41 EnterHandler d=11 saved=12  ; line 0
#     42 LoadBuiltin  d=14 b=0  ; line 12
#     43 LoadConst    d=15 k=0  ; line 12
#     44 Call         base=14 n=1 d=13  ; line 12
#     45 LeaveHandler saved=12  ; line 0
#     46 ReraiseValue a=11  ; line 0
#     47 EnterHandler d=13 saved=14  ; line 0
#     48 LeaveHandler saved=12  ; line 0
#     49 ReraiseValue a=13  ; line 0
#     50 LoadConst    d=2 k=2  ; line 0
#     51 Return       a=2  ; line 0
#   handler 0..2 -> 7
#   handler 14..19 -> 19
#   handler 28..29 -> 29
#   handler 8..14 -> 34
#   handler 25..28 -> 34
#   handler 0..3 -> 41
#   handler 7..37 -> 41
#   handler 42..45 -> 47
# function 2 h registers 24
#      0 LoadSpecial  d=3 a=0 name=0  ; line 14
#      1 LoadSpecial  d=2 a=0 name=1  ; line 14
#      2 Call         base=3 n=0 d=4  ; line 14
#      3 Move         d=1 a=4  ; line 14
#      4 LoadSpecial  d=6 a=0 name=0  ; line 14
#      5 LoadSpecial  d=5 a=0 name=1  ; line 14
#      6 Call         base=6 n=0 d=7  ; line 14
#      7 Move         d=8 a=1  ; line 14
#      8 Move         d=9 a=5  ; line 14
#      9 LoadConst    d=10 k=0  ; line 14
#     10 LoadConst    d=11 k=0  ; line 14
#     11 LoadConst    d=12 k=0  ; line 14
#     12 Call         base=9 n=3 d=9  ; line 14
#     13 Move         d=9 a=2  ; line 14
#     14 LoadConst    d=10 k=0  ; line 14
#     15 LoadConst    d=11 k=0  ; line 14
#     16 LoadConst    d=12 k=0  ; line 14
#     17 Call         base=9 n=3 d=9  ; line 14
#     18 Return       a=8  ; line 14
#     19 EnterHandler d=8 saved=9  ; line 14
#     20 Move         d=10 a=5  ; line 14
#     21 LoadAttr     d=11 a=8 name=2  ; line 14
#     22 Move         d=12 a=8  ; line 14
#     23 LoadConst    d=13 k=0  ; line 14
#     24 Call         base=10 n=3 d=10  ; line 14
#     25 JumpIf       a=10 target=31  ; line 14
#     26 LeaveHandler saved=9  ; line 14
#     27 ReraiseValue a=8  ; line 14
#     28 EnterHandler d=14 saved=15  ; line 0
#     29 LeaveHandler saved=9  ; line 0
#     30 ReraiseValue a=14  ; line 0
#     31 LeaveHandler saved=9  ; line 0
#     32 Move         d=16 a=2  ; line 14
#     33 LoadConst    d=17 k=0  ; line 14
#     34 LoadConst    d=18 k=0  ; line 14
#     35 LoadConst    d=19 k=0  ; line 14
#     36 Call         base=16 n=3 d=16  ; line 14
#     37 Jump         target=51  ; line 14
#     38 EnterHandler d=16 saved=17  ; line 14
#     39 Move         d=18 a=2  ; line 14
#     40 LoadAttr     d=19 a=16 name=2  ; line 14
#     41 Move         d=20 a=16  ; line 14
#     42 LoadConst    d=21 k=0  ; line 14
#     43 Call         base=18 n=3 d=18  ; line 14
#     44 JumpIf       a=18 target=50  ; line 14
#     45 LeaveHandler saved=17  ; line 14
#     46 ReraiseValue a=16  ; line 14
#     47 EnterHandler d=22 saved=23  ; line 0
#     48 LeaveHandler saved=17  ; line 0
#     49 ReraiseValue a=22  ; line 0
#     50 LeaveHandler saved=17  ; line 0
#     51 LoadConst    d=2 k=0  ; line 0
#     52 Return       a=2  ; line 0
#   handler 7..8 -> 19
#   handler 20..26 -> 28
#   handler 3..13 -> 38
#   handler 19..32 -> 38
#   handler 39..45 -> 47
