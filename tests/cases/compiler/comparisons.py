"""Comparisons alone, chained, and as conditions."""
def f(a, b, c):
    if a < b <= c:
        return a is b
    if a == 1 or not b != c:
        return a in c
    return a is not None and b not in c
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 5
#      0 Lt           d=3 a=0 b=1  ; line 3
#      1 JumpIfNot    a=3 target=3  ; line 3
#      2 Le           d=3 a=1 b=2  ; line 3
#      3 JumpIfNot    a=3 target=6  ; line 3
#      4 Is           d=3 a=0 b=1  ; line 4
#      5 Return       a=3  ; line 4
#      6 LoadInt      d=3 value=1  ; line 5
#      7 TestEq       a=0 b=3 sense=1  ; line 5
#      8 Jump         target=11  ; line 5
#      9 TestNe       a=1 b=2 sense=1  ; line 5
#     10 Jump         target=13  ; line 5
#     11 In           d=3 a=0 b=2  ; line 6
#     12 Return       a=3  ; line 6
#     13 LoadConst    d=4 k=0  ; line 7
#     14 IsNot        d=3 a=0 b=4  ; line 7
#     15 JumpIfNot    a=3 target=17  ; line 7
#     16 NotIn        d=3 a=1 b=2  ; line 7
#     17 Return       a=3  ; line 7
