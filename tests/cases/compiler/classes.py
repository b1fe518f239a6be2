"""Classes with bases, attributes, methods and super."""
class A:
    k = 1
    def f(self):
        return self.k
class B(A):
    def f(self):
        return super().f() + 1
# --- listing
# function 0 <module> registers 12
#      0 LoadConst    d=0 k=0  ; line 0
#      1 BuildTuple   d=1 base=6 n=0  ; line 2
#      2 LoadConst    d=2 k=1  ; line 2
#      3 LoadConst    d=3 k=0  ; line 2
#      4 LoadConst    d=9 k=1  ; line 2
#      5 LoadConst    d=10 k=1  ; line 2
#      6 LoadConst    d=11 k=1  ; line 2
#      7 MakeFunction d=7 f=1 base=9  ; line 2
#      8 PrepareClass base=0  ; line 2
#      9 Move         d=8 a=3  ; line 2
#     10 Call         base=7 n=1 d=5  ; line 2
#     11 MakeClass    d=9 base=0  ; line 2
#     12 StoreGlobal  a=9 g=0  ; line 2
#     13 LoadConst    d=0 k=2  ; line 2
#     14 LoadGlobal   d=6 g=0  ; line 6
#     15 BuildTuple   d=1 base=6 n=1  ; line 6
#     16 LoadConst    d=2 k=1  ; line 6
#     17 LoadConst    d=3 k=2  ; line 6
#     18 LoadConst    d=9 k=1  ; line 6
#     19 LoadConst    d=10 k=1  ; line 6
#     20 LoadConst    d=11 k=1  ; line 6
#     21 MakeFunction d=7 f=3 base=9  ; line 6
#     22 PrepareClass base=0  ; line 6
#     23 Move         d=8 a=3  ; line 6
#     24 Call         base=7 n=1 d=5  ; line 6
#     25 MakeClass    d=9 base=0  ; line 6
#     26 StoreGlobal  a=9 g=1  ; line 6
#     27 LoadConst    d=0 k=1  ; line 0
#     28 Return       a=0  ; line 0
# function 1 A registers 6
#      0 LoadInt      d=2 value=1  ; line 3
#      1 StoreName    a=0 name=0 b=2  ; line 3
#      2 LoadConst    d=3 k=0  ; line 3
#      3 LoadConst    d=4 k=0  ; line 3
#      4 LoadConst    d=5 k=0  ; line 3
#      5 MakeFunction d=2 f=2 base=3  ; line 4
#      6 StoreName    a=0 name=1 b=2  ; line 4
#      7 LoadConst    d=2 k=0  ; line 0
#      8 Return       a=2  ; line 0
# function 2 A.f registers 2
#      0 LoadAttr     d=1 a=0 name=0  ; line 5
#      1 Return       a=1  ; line 5
# function 3 B registers 8
#      0 MakeCell     a=1  ; line 0
#      1 LoadConst    d=4 k=0  ; line 0
#      2 LoadConst    d=5 k=0  ; line 0
#      3 LoadConst    d=6 k=0  ; line 0
#      4 Move         d=7 a=1  ; line 0
#      5 MakeFunction d=3 f=4 base=4  ; line 7
#      6 StoreName    a=0 name=0 b=3  ; line 7
#      7 Move         d=3 a=1  ; line 0
#      8 Return       a=3  ; line 0
# function 4 B.f registers 8
#      0 LoadFree     d=1 index=0  ; line 0
#      1 Move         d=6 a=1  ; line 0
#      2 Move         d=7 a=0  ; line 0
#      3 LoadSuper    base=4 a=6 name=0  ; line 8
#      4 CallMethod   base=4 n=0 d=3  ; line 8
#      5 AddInt       d=2 a=3 value=1  ; line 8
#      6 Return       a=2  ; line 8
