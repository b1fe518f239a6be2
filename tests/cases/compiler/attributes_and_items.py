"""Attributes and subscripts, read, written, changed and deleted."""
def f(o, k):
    o.a = o.b
    o.a += 1
    o[k] = o[0]
    o[k] += 1
    o[1:k] = o[::2]
    del o.a, o[k]
    return o.m(k)
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 7
#      0 LoadAttr     d=2 a=0 name=0  ; line 3
#      1 StoreAttr    a=0 name=1 b=2  ; line 3
#      2 LoadAttr     d=2 a=0 name=1  ; line 4
#      3 InplaceInt   a=2 value=1 op=0  ; line 4
#      4 StoreAttr    a=0 name=1 b=2  ; line 4
#      5 LoadInt      d=3 value=0  ; line 5
#      6 Index        d=2 a=0 b=3  ; line 5
#      7 StoreIndex   a=0 b=1 c=2  ; line 5
#      8 Index        d=2 a=0 b=1  ; line 6
#      9 InplaceInt   a=2 value=1 op=0  ; line 6
#     10 StoreIndex   a=0 b=1 c=2  ; line 6
#     11 LoadConst    d=4 k=0  ; line 6
#     12 LoadConst    d=5 k=0  ; line 6
#     13 LoadInt      d=6 value=2  ; line 7
#     14 BuildSlice   d=3 base=4  ; line 7
#     15 Index        d=2 a=0 b=3  ; line 7
#     16 LoadInt      d=4 value=1  ; line 7
#     17 Move         d=5 a=1  ; line 7
#     18 LoadConst    d=6 k=0  ; line 7
#     19 BuildSlice   d=3 base=4  ; line 7
#     20 StoreIndex   a=0 b=3 c=2  ; line 7
#     21 DeleteAttr   a=0 name=1  ; line 8
#     22 DeleteIndex  a=0 b=1  ; line 8
#     23 LoadMethod   base=3 a=0 name=2  ; line 9
#     24 Move         d=5 a=1  ; line 9
#     25 CallMethod   base=3 n=1 d=2  ; line 9
#     26 Return       a=2  ; line 9
