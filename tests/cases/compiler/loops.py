"""for, while, else, break and continue."""
def f(n):
    for i in range(n):
        if i == 3:
            break
        print(i)
    else:
        n = 0
    while n > 0:
        n -= 1
        if n % 2:
            continue
        print(n)
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 8
#      0 LoadBuiltin  d=3 b=0  ; line 3
#      1 Move         d=4 a=0  ; line 3
#      2 Call         base=3 n=1 d=2  ; line 3
#      3 GetIter      d=3 a=2  ; line 3
#      4 ForIter      a=3 d=1  ; line 3
#      5 Jump         target=14  ; line 3
#      6 LoadInt      d=5 value=3  ; line 4
#      7 TestEq       a=1 b=5 sense=0  ; line 4
#      8 Jump         target=10  ; line 4
#      9 Jump         target=15  ; line 5
#     10 LoadBuiltin  d=6 b=1  ; line 6
#     11 Move         d=7 a=1  ; line 6
#     12 Call         base=6 n=1 d=5  ; line 6
#     13 Jump         target=4  ; line 6
#     14 LoadInt      d=0 value=0  ; line 8
#     15 LoadInt      d=2 value=0  ; line 9
#     16 TestGt       a=0 b=2 sense=0  ; line 9
#     17 Jump         target=29  ; line 9
#     18 InplaceInt   a=0 value=1 op=1  ; line 10
#     19 LoadInt      d=3 value=2  ; line 11
#     20 Mod          d=2 a=0 b=3  ; line 11
#     21 JumpIfNot    a=2 target=23  ; line 11
#     22 Jump         target=26  ; line 12
#     23 LoadBuiltin  d=3 b=1  ; line 13
#     24 Move         d=4 a=0  ; line 13
#     25 Call         base=3 n=1 d=2  ; line 13
#     26 LoadInt      d=2 value=0  ; line 9
#     27 TestGt       a=0 b=2 sense=1  ; line 9
#     28 Jump         target=18  ; line 9
#     29 LoadConst    d=2 k=0  ; line 0
#     30 Return       a=2  ; line 0
