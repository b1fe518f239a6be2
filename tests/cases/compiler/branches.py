"""if, elif, else, conditional expressions, and, or, assert."""
def f(a, b):
    if a:
        x = 1
    elif b:
        x = 2
    else:
        x = 3
    assert x, 'no x'
    return x if a and b else a or b
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
#      0 JumpIfNot    a=0 target=3  ; line 3
#      1 LoadInt      d=2 value=1  ; line 4
#      2 Jump         target=7  ; line 4
#      3 JumpIfNot    a=1 target=6  ; line 5
#      4 LoadInt      d=2 value=2  ; line 6
#      5 Jump         target=7  ; line 6
#      6 LoadInt      d=2 value=3  ; line 8
#      7 JumpIf       a=2 target=12  ; line 9
#      8 LoadBuiltin  d=3 b=0  ; line 9
#      9 LoadConst    d=4 k=0  ; line 9
#     10 Call         base=3 n=1 d=3  ; line 9
#     11 Raise        a=3  ; line 9
#     12 JumpIfNot    a=0 target=16  ; line 10
#     13 JumpIfNot    a=1 target=16  ; line 10
#     14 Move         d=3 a=2  ; line 10
#     15 Jump         target=19  ; line 10
#     16 Move         d=3 a=0  ; line 10
#     17 JumpIf       a=3 target=19  ; line 10
#     18 Move         d=3 a=1  ; line 10
#     19 Return       a=3  ; line 10
