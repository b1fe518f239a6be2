"""What is no dtype is said."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


catch(lambda: np.zeros(2, dtype='foo'))
catch(lambda: np.array([300], dtype=np.uint8))
catch(lambda: np.array([-1], dtype=np.uint8))
catch(lambda: np.array(['x'], dtype=float))
catch(lambda: np.array([float('nan')], dtype=int))
# --- expect
# outcome: ok
# output:
# TypeError: data type 'foo' not understood
# OverflowError: Python integer 300 out of bounds for uint8
# OverflowError: Python integer -1 out of bounds for uint8
# ValueError: could not convert string to float: 'x'
# ValueError: cannot convert float NaN to integer
