"""Numbers from start to before stop."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(np.arange(5), np.arange(2, 8), np.arange(0, 10, 3), np.arange(5, 0, -2), np.arange(3, 3))
print(np.arange(0, 1, 0.25), np.arange(3.0), np.arange(1, 2, 0.1), np.arange(0.5, 3))
print(np.arange(4, dtype=float), np.arange(3, dtype=np.int32).dtype, np.arange(0).dtype)
catch(lambda: np.arange(1, 5, 0))
catch(lambda: np.arange())
# --- expect
# outcome: ok
# output:
# [0 1 2 3 4] [2 3 4 5 6 7] [0 3 6 9] [5 3 1] []
# [0.   0.25 0.5  0.75] [0. 1. 2.] [1.  1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9] [0.5 1.5 2.5]
# [0. 1. 2. 3.] int32 int64
# ZeroDivisionError: division by zero
# TypeError: arange() requires stop to be specified.
