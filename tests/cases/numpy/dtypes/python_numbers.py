"""Python's numbers take the type of the array they meet."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


for name in ('int8', 'uint8', 'int32', 'int64', 'float32', 'float64'):
    a = np.ones(1, name)
    print(name, (a + 1).dtype, (a + 1.5).dtype, (a * True).dtype, (2 * a).dtype, (a / 2).dtype, (a ** 2).dtype, (a // 2).dtype)
catch(lambda: np.ones(1, 'int8') + 300)
catch(lambda: np.ones(1, 'uint8') - 300)
# --- expect
# outcome: ok
# output:
# int8 int8 float64 int8 int8 float64 int8 int8
# uint8 uint8 float64 uint8 uint8 float64 uint8 uint8
# int32 int32 float64 int32 int32 float64 int32 int32
# int64 int64 float64 int64 int64 float64 int64 int64
# float32 float32 float32 float32 float32 float32 float32 float32
# float64 float64 float64 float64 float64 float64 float64 float64
# OverflowError: Python integer 300 out of bounds for int8
# OverflowError: Python integer 300 out of bounds for uint8
