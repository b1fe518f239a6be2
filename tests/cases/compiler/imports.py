"""import and from."""
from __future__ import annotations
import math
import panda.ml as ml
from functools import reduce, partial as p
print(math, ml, reduce, p)
# --- listing
# function 0 <module> registers 6
#      0 ImportModule d=0 name=0  ; line 3
#      1 StoreGlobal  a=0 g=0  ; line 3
#      2 ImportModule d=0 name=1  ; line 4
#      3 StoreGlobal  a=0 g=1  ; line 4
#      4 ImportModule d=0 name=2  ; line 5
#      5 ImportFrom   d=1 a=0 name=3  ; line 5
#      6 StoreGlobal  a=1 g=2  ; line 5
#      7 ImportFrom   d=2 a=0 name=4  ; line 5
#      8 StoreGlobal  a=2 g=3  ; line 5
#      9 LoadBuiltin  d=1 b=0  ; line 6
#     10 LoadGlobal   d=2 g=0  ; line 6
#     11 LoadGlobal   d=3 g=1  ; line 6
#     12 LoadGlobal   d=4 g=2  ; line 6
#     13 LoadGlobal   d=5 g=3  ; line 6
#     14 Call         base=1 n=4 d=0  ; line 6
#     15 LoadConst    d=0 k=0  ; line 0
#     16 Return       a=0  ; line 0
