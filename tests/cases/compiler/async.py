"""async def, await, async for and with."""
async def f(g, m):
    x = await g()
    async for y in g():
        print(y)
    async with m as z:
        await z
    return x
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
#      0 Move         d=7 a=0  ; line 0
#      1 Call         base=7 n=0 d=6  ; line 3
#      2 GetAwaitable d=7 a=6 kind=0  ; line 3
#      3 LoadConst    d=8 k=0  ; line 3
#      4 Delegate     d=5 a=7 b=8  ; line 3
#      5 Move         d=2 a=5  ; line 3
#      6 Move         d=6 a=0  ; line 3
#      7 Call         base=6 n=0 d=5  ; line 4
#      8 GetAsyncIter d=6 a=5  ; line 4
#      9 GetAsyncNext d=8 a=6  ; line 4
#     10 LoadConst    d=9 k=0  ; line 4
#     11 Delegate     d=3 a=8 b=9  ; line 4
#     12 Jump         target=19  ; line 4
#     13 EnterHandler d=10 saved=11  ; line 4
#     14 LoadBuiltin  d=12 b=0  ; line 4
#     15 MatchException d=12 a=10 b=12  ; line 4
#     16 LeaveHandler saved=11  ; line 4
#     17 JumpIf       a=12 target=23  ; line 4
#     18 ReraiseValue a=10  ; line 4
#     19 LoadBuiltin  d=9 b=1  ; line 5
#     20 Move         d=10 a=3  ; line 5
#     21 Call         base=9 n=1 d=8  ; line 5
#     22 Jump         target=9  ; line 5
#     23 LoadSpecial  d=6 a=1 name=0  ; line 6
#     24 LoadSpecial  d=5 a=1 name=1  ; line 6
#     25 Call         base=6 n=0 d=7  ; line 6
#     26 GetAwaitable d=8 a=7 kind=1  ; line 6
#     27 LoadConst    d=9 k=0  ; line 6
#     28 Delegate     d=7 a=8 b=9  ; line 6
#     29 Move         d=4 a=7  ; line 6
#     30 GetAwaitable d=9 a=4 kind=0  ; line 7
#     31 LoadConst    d=10 k=0  ; line 7
#     32 Delegate     d=8 a=9 b=10  ; line 7
#     33 Move         d=8 a=5  ; line 6
#     34 LoadConst    d=9 k=0  ; line 6
#     35 LoadConst    d=10 k=0  ; line 6
#     36 LoadConst    d=11 k=0  ; line 6
#     37 Call         base=8 n=3 d=8  ; line 6
#     38 GetAwaitable d=12 a=8 kind=2  ; line 6
#     39 LoadConst    d=13 k=0  ; line 6
#     40 Delegate     d=8 a=12 b=13  ; line 6
#     41 Jump         target=58  ; line 6
#     42 EnterHandler d=8 saved=9  ; line 6
#     43 Move         d=10 a=5  ; line 6
#     44 LoadAttr     d=11 a=8 name=2  ; line 6
#     45 Move         d=12 a=8  ; line 6
#     46 LoadConst    d=13 k=0  ; line 6
#     47 Call         base=10 n=3 d=10  ; line 6
#     48 GetAwaitable d=14 a=10 kind=2  ; line 6
#     49 LoadConst    d=15 k=0  ; line 6
#     50 Delegate     d=10 a=14 b=15  ; line 6
#     51 JumpIf       a=10 target=57  ; line 6
#     52 LeaveHandler saved=9  ; line 6
#     53 ReraiseValue a=8  ; line 6
#     54 EnterHandler d=14 saved=15  ; line 0
#     55 LeaveHandler saved=9  ; line 0
#     56 ReraiseValue a=14  ; line 0
#     57 LeaveHandler saved=9  ; line 0
#     58 Return       a=2  ; line 8
#   handler 9..12 -> 13
#   handler 29..33 -> 42
#   handler 43..52 -> 54
