"""Displays, constants, slices and texts."""
def f(a, n):
    return [1, a], (1, 'x', 2.5), {1, a}, {'k': a, **n}, [*a, *n], f'{a!r:>{n}} {n:.2f}', 10**20, b'x', a[1:2], None, ...
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 21
#      0 LoadInt      d=14 value=1  ; line 3
#      1 Move         d=15 a=0  ; line 3
#      2 BuildList    d=3 base=14 n=2  ; line 3
#      3 LoadConst    d=4 k=0  ; line 3
#      4 BuildSet     d=14 base=14 n=0  ; line 3
#      5 LoadInt      d=15 value=1  ; line 3
#      6 SetAdd       a=14 b=15  ; line 3
#      7 SetAdd       a=14 b=0  ; line 3
#      8 Move         d=5 a=14  ; line 3
#      9 BuildDict    d=14 base=14 n=0  ; line 3
#     10 LoadConst    d=15 k=1  ; line 3
#     11 DictSet      a=14 b=15 c=0  ; line 3
#     12 DictUpdate   a=14 b=1  ; line 3
#     13 Move         d=6 a=14  ; line 3
#     14 BuildList    d=14 base=14 n=0  ; line 3
#     15 ListExtend   a=14 b=0  ; line 3
#     16 ListExtend   a=14 b=1  ; line 3
#     17 Move         d=7 a=14  ; line 3
#     18 Convert      d=17 a=0 kind=1  ; line 3
#     19 LoadConst    d=19 k=2  ; line 3
#     20 Format       d=20 a=1 spec=65535  ; line 3
#     21 BuildString  d=18 base=19 n=2  ; line 3
#     22 Format       d=14 a=17 spec=18  ; line 3
#     23 LoadConst    d=15 k=3  ; line 3
#     24 LoadConst    d=18 k=4  ; line 3
#     25 Move         d=17 a=18  ; line 3
#     26 Format       d=16 a=1 spec=17  ; line 3
#     27 BuildString  d=8 base=14 n=3  ; line 3
#     28 LoadInt      d=14 value=10  ; line 3
#     29 LoadInt      d=15 value=20  ; line 3
#     30 Binary       d=15 a=14 op=6  ; line 3
#     31 Move         d=9 a=15  ; line 3
#     32 LoadConst    d=10 k=5  ; line 3
#     33 LoadInt      d=15 value=1  ; line 3
#     34 LoadInt      d=16 value=2  ; line 3
#     35 LoadConst    d=17 k=6  ; line 3
#     36 BuildSlice   d=14 base=15  ; line 3
#     37 Index        d=11 a=0 b=14  ; line 3
#     38 LoadConst    d=12 k=6  ; line 3
#     39 LoadConst    d=13 k=7  ; line 3
#     40 BuildTuple   d=2 base=3 n=11  ; line 3
#     41 Return       a=2  ; line 3
