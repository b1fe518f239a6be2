"""Scalars have the methods of arrays."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


x = np.float64(2.567)
print(x.item(), type(x.item()), x.dtype, x.shape, x.ndim, x.size, repr(x.sum()), repr(x.mean()), repr(x.round(1)), x.astype(int), repr(x.astype(np.float32)), x.tolist(), x.T, repr(x.reshape(1)), x.nbytes, x.itemsize)
print(repr(np.int64(5).clip(0, 3)), repr(x[()]), np.float64(3).max())
catch(lambda: x[0])
catch(lambda: len(x))
catch(lambda: iter(x))
# --- expect
# outcome: ok
# output:
# 2.567 <class 'float'> float64 () 0 1 np.float64(2.567) np.float64(2.567) np.float64(2.6) 2 np.float32(2.567) 2.567 2.567 array([2.567]) 8 8
# np.int64(3) np.float64(2.567) 3.0
# IndexError: invalid index to scalar variable.
# TypeError: object of type 'numpy.float64' has no len()
# TypeError: 'numpy.float64' object is not iterable
