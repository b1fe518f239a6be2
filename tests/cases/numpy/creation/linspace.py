"""Numbers at equal distances."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(np.linspace(0, 1, 5), np.linspace(0, 10, 3, dtype=int), np.linspace(1, 2, 4, endpoint=False), np.linspace(3, 3, 2))
print(np.linspace(0, 1, 1), np.linspace(0, 1, 0), np.linspace(0, 1, 3, retstep=True))
print(np.logspace(0, 2, 3), np.geomspace(1, 1000, 4))
catch(lambda: np.linspace(0, 1, -1))
# --- expect
# outcome: ok
# output:
# [0.   0.25 0.5  0.75 1.  ] [ 0  5 10] [1.   1.25 1.5  1.75] [3. 3.]
# [0.] [] (array([0. , 0.5, 1. ]), np.float64(0.5))
# [  1.  10. 100.] [   1.   10.  100. 1000.]
# ValueError: Number of samples, -1, must be non-negative.
