"""default_rng draws numpy's numbers."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


r = np.random.default_rng(7)
print(r.random(3), r.integers(0, 10, 5), r.normal(0, 1, 3), r.standard_normal((2, 2)), r.permutation(5), r.choice(10, 3), r.choice([1.5, 2.5], 2), r.uniform(1, 2), r.integers(3, endpoint=True), r.exponential(size=2), r.random(dtype=np.float32) > 0)
x = np.arange(5)
r.shuffle(x)
print(x, r.integers(0, 2, 4, dtype=bool), repr(r.integers(5)), np.random.default_rng([1, 2]).random(), np.random.default_rng(2**70).random())
catch(lambda: np.random.default_rng(-1))
# --- expect
# outcome: ok
# output:
# [0.62509547 0.8972138  0.77568569] [8 2 0 3 2] [ 0.0601436   1.34021525 -0.49220652] [[-0.6204749   0.48984205]
#  [ 0.35688701  0.10541425]] [0 3 4 1 2] [5 5 5] [2.5 2.5] 1.6221792294411626 3 [0.73585727 0.3483729 ] True
# [0 1 2 4 3] [False False  True False] np.int64(4) 0.44841514333227195 0.5428409396287122
# ValueError: expected non-negative integer
