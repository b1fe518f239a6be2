"""What a dtype knows."""
import numpy as np
for name in ('bool', 'int8', 'uint8', 'int32', 'int64', 'float32', 'float64', '<U3'):
    d = np.dtype(name)
    print(repr(d), str(d), d.name, d.kind, d.itemsize, d.char, d.str, d.type.__name__, d.num)
print(np.dtype(float) == np.float64, np.dtype('f8') == 'float64', np.dtype(int) != np.int32, np.float32 == np.dtype('f4'))
print({np.dtype('f8'): 1}[np.dtype(float)], hash(np.dtype('i8')) == hash(np.dtype(int)))
# --- expect
# outcome: ok
# output:
# dtype('bool') bool bool b 1 ? |b1 bool 0
# dtype('int8') int8 int8 i 1 b |i1 int8 1
# dtype('uint8') uint8 uint8 u 1 B |u1 uint8 2
# dtype('int32') int32 int32 i 4 i <i4 int32 5
# dtype('int64') int64 int64 i 8 l <i8 int64 7
# dtype('float32') float32 float32 f 4 f <f4 float32 11
# dtype('float64') float64 float64 f 8 d <f8 float64 12
# dtype('<U3') <U3 str96 U 12 U <U3 str_ 19
# True True True True
# 1 True
