"""Arguments by position, by name and spread."""
def f(g, o, xs, ks):
    g()
    g(1, 2)
    g(1, b=2)
    g(*xs, 1, **ks)
    o.m(1)
    o.m(1, b=2)
    return g(g(1))
# --- listing
# function 0 <module> registers 4
#      0 LoadConst    d=1 k=0  ; line 0
#      1 LoadConst    d=2 k=0  ; line 0
#      2 LoadConst    d=3 k=0  ; line 0
#      3 MakeFunction d=0 f=1 base=1  ; line 2
#      4 StoreGlobal  a=0 g=0  ; line 2
#      5 LoadConst    d=0 k=0  ; line 0
#      6 Return       a=0  ; line 0
# function 1 f registers 9
#      0 Move         d=5 a=0  ; line 0
#      1 Call         base=5 n=0 d=4  ; line 3
#      2 Move         d=5 a=0  ; line 3
#      3 LoadInt      d=6 value=1  ; line 4
#      4 LoadInt      d=7 value=2  ; line 4
#      5 Call         base=5 n=2 d=4  ; line 4
#      6 Move         d=5 a=0  ; line 4
#      7 LoadInt      d=6 value=1  ; line 5
#      8 LoadInt      d=7 value=2  ; line 5
#      9 CallKeywords base=5 n=2 d=4  ; line 5
#     10 Keywords     k=0  ; line 5
#     11 Move         d=5 a=0  ; line 5
#     12 BuildList    d=6 base=6 n=0  ; line 5
#     13 SpreadArguments a=6 b=2 c=5  ; line 6
#     14 LoadInt      d=8 value=1  ; line 6
#     15 ListAppend   a=6 b=8  ; line 6
#     16 BuildDict    d=7 base=7 n=0  ; line 6
#     17 DictMerge    a=7 b=3 c=5  ; line 6
#     18 CallSpread   base=5 d=4  ; line 6
#     19 LoadMethod   base=5 a=1 name=0  ; line 7
#     20 LoadInt      d=7 value=1  ; line 7
#     21 CallMethod   base=5 n=1 d=4  ; line 7
#     22 LoadMethod   base=5 a=1 name=0  ; line 8
#     23 LoadInt      d=7 value=1  ; line 8
#     24 LoadInt      d=8 value=2  ; line 8
#     25 CallMethodKeywords base=5 n=2 d=4  ; line 8
#     26 Keywords     k=0  ; line 8
#     27 Move         d=5 a=0  ; line 8
#     28 Move         d=7 a=0  ; line 8
#     29 LoadInt      d=8 value=1  ; line 9
#     30 Call         base=7 n=1 d=6  ; line 9
#     31 Call         base=5 n=1 d=4  ; line 9
#     32 Return       a=4  ; line 9
