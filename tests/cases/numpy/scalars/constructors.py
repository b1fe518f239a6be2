"""Scalar classes make scalars, and arrays of lists."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(repr(np.float64(3)), repr(np.float64('1.5')), repr(np.int64(3.9)), repr(np.int32('12')), repr(np.bool_(2)), repr(np.float32(1) / 3), repr(np.float64([1, 2])), repr(np.int64()), repr(np.uint8(255)))
catch(lambda: np.int8(200))
catch(lambda: np.float64('x'))
# --- expect
# outcome: ok
# output:
# np.float64(3.0) np.float64(1.5) np.int64(3) np.int32(12) np.True_ np.float32(0.33333334) array([1., 2.]) np.int64(0) np.uint8(255)
# OverflowError: Python integer 200 out of bounds for int8
# ValueError: could not convert string to float: 'x'
