"""yield, yield from, send."""
def f(xs):
    got = yield 1
    yield got
    return (yield from xs)
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
#      0 LoadInt      d=3 value=1  ; line 3
#      1 Yield        d=2 a=3  ; line 3
#      2 Move         d=1 a=2  ; line 3
#      3 Yield        d=2 a=1  ; line 4
#      4 GetIter      d=3 a=0  ; line 5
#      5 LoadConst    d=4 k=0  ; line 5
#      6 Delegate     d=2 a=3 b=4  ; line 5
#      7 Return       a=2  ; line 5
