"""Operators of every kind, with small ints and without."""
def f(a, b):
    return (a + 1, a - b, a * b, a / b, a // 2, a % b, a ** b, a @ b, a << 1, a & b | a ^ b, -a, +a, ~a, not a)
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 20
#      0 AddInt       d=3 a=0 value=1  ; line 3
#      1 Sub          d=4 a=0 b=1  ; line 3
#      2 Mul          d=5 a=0 b=1  ; line 3
#      3 Div          d=6 a=0 b=1  ; line 3
#      4 LoadInt      d=17 value=2  ; line 3
#      5 FloorDiv     d=7 a=0 b=17  ; line 3
#      6 Mod          d=8 a=0 b=1  ; line 3
#      7 Move         d=17 a=1  ; line 3
#      8 Binary       d=17 a=0 op=6  ; line 3
#      9 Move         d=9 a=17  ; line 3
#     10 Move         d=17 a=1  ; line 3
#     11 Binary       d=17 a=0 op=7  ; line 3
#     12 Move         d=10 a=17  ; line 3
#     13 LoadInt      d=17 value=1  ; line 3
#     14 Binary       d=17 a=0 op=8  ; line 3
#     15 Move         d=11 a=17  ; line 3
#     16 Move         d=18 a=1  ; line 3
#     17 Binary       d=18 a=0 op=10  ; line 3
#     18 Move         d=17 a=18  ; line 3
#     19 Move         d=19 a=1  ; line 3
#     20 Binary       d=19 a=0 op=12  ; line 3
#     21 Move         d=18 a=19  ; line 3
#     22 Binary       d=18 a=17 op=11  ; line 3
#     23 Move         d=12 a=18  ; line 3
#     24 Neg          d=13 a=0  ; line 3
#     25 Pos          d=14 a=0  ; line 3
#     26 Invert       d=15 a=0  ; line 3
#     27 Not          d=16 a=0  ; line 3
#     28 BuildTuple   d=2 base=3 n=14  ; line 3
#     29 Return       a=2  ; line 3
