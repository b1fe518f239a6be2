"""Assignment in all its forms."""
a = b = 1
a, b = b, a
(a, *c), d = [1, 2], 3
a += b
d: int = 4
e: str
del a
# --- listing
# function 0 <module> registers 4
#      0 LoadInt      d=0 value=1  ; line 2
#      1 StoreGlobal  a=0 g=0  ; line 2
#      2 StoreGlobal  a=0 g=1  ; line 2
#      3 LoadGlobal   d=0 g=1  ; line 3
#      4 LoadGlobal   d=1 g=0  ; line 3
#      5 StoreGlobal  a=0 g=0  ; line 3
#      6 StoreGlobal  a=1 g=1  ; line 3
#      7 LoadInt      d=2 value=1  ; line 4
#      8 LoadInt      d=3 value=2  ; line 4
#      9 BuildList    d=0 base=2 n=2  ; line 4
#     10 LoadInt      d=1 value=3  ; line 4
#     11 UnpackStar   base=2 a=0 counts=256  ; line 4
#     12 StoreGlobal  a=2 g=0  ; line 4
#     13 StoreGlobal  a=3 g=2  ; line 4
#     14 StoreGlobal  a=1 g=3  ; line 4
#     15 LoadGlobal   d=0 g=0  ; line 5
#     16 LoadGlobal   d=1 g=1  ; line 5
#     17 Inplace      a=0 b=1 op=0  ; line 5
#     18 StoreGlobal  a=0 g=0  ; line 5
#     19 LoadInt      d=0 value=4  ; line 6
#     20 StoreGlobal  a=0 g=3  ; line 6
#     21 DeleteGlobal g=0  ; line 8
#     22 LoadConst    d=0 k=0  ; line 0
#     23 Return       a=0  ; line 0
