"""global, module variables over builtins, annotations."""
count = 0
def add(n: int = 1) -> int:
    global count
    count += n
    return len(str(count))
len = add
# --- listing
# function 0 <module> registers 6
#      0 LoadInt      d=0 value=0  ; line 2
#      1 StoreGlobal  a=0 g=0  ; line 2
#      2 LoadInt      d=4 value=1  ; line 3
#      3 BuildTuple   d=1 base=4 n=1  ; line 3
#      4 LoadConst    d=2 k=0  ; line 3
#      5 BuildDict    d=3 base=3 n=0  ; line 3
#      6 LoadConst    d=4 k=1  ; line 3
#      7 LoadConst    d=5 k=2  ; line 3
#      8 DictSet      a=3 b=4 c=5  ; line 3
#      9 LoadConst    d=4 k=3  ; line 3
#     10 LoadConst    d=5 k=2  ; line 3
#     11 DictSet      a=3 b=4 c=5  ; line 3
#     12 MakeFunction d=0 f=1 base=1  ; line 3
#     13 StoreGlobal  a=0 g=2  ; line 3
#     14 LoadGlobal   d=0 g=2  ; line 7
#     15 StoreGlobal  a=0 g=1  ; line 7
#     16 LoadConst    d=0 k=0  ; line 0
#     17 Return       a=0  ; line 0
# function 1 add registers 6
#      0 LoadGlobal   d=1 g=0  ; line 5
#      1 Inplace      a=1 b=0 op=0  ; line 5
#      2 StoreGlobal  a=1 g=0  ; line 5
#      3 LoadGlobalOr d=2 g=1 b=0  ; line 6
#      4 LoadBuiltin  d=4 b=1  ; line 6
#      5 LoadGlobal   d=5 g=0  ; line 6
#      6 Call         base=4 n=1 d=3  ; line 6
#      7 Call         base=2 n=1 d=1  ; line 6
#      8 Return       a=1  ; line 6
