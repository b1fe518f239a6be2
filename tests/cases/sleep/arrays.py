"""numpy's arrays across sleeps: views go on sharing their elements, scalars and generators stay what they were."""
import numpy as np


async def main():
    base = np.arange(12.0).reshape(3, 4)
    row, column, back = base[1], base[:, 2], base[::-1, ::2]
    turned = base.T
    counts = np.zeros(3, dtype=np.int32)
    truth = base > 5
    names = np.array(["b", "a", "ccc"])
    small = np.float32(0.1)
    number = base.sum()
    old, new = np.random.RandomState(7), np.random.default_rng(7)
    old.randn(3)
    new.standard_normal(3)
    kept = {"row": row, "all": [base, turned]}
    await sleep(1)
    row[0] = -1.0
    column += 100
    back[0, 0] = 0.5
    counts[1:] += 3
    print(base)
    print(turned[2], kept["row"] is row, kept["all"][1] is turned)
    print(row.base is base, column.base is base, counts, truth.sum(), names, small, repr(number), type(small).__name__)
    for step in range(2):
        await sleep(2)
        turned[0, :] *= 2
        view = base[step:][:1]
        await sleep(1)
        view[...] = step
        print(base.tolist(), old.randint(0, 100, 3), new.integers(0, 100, 3))
    print(old.randn(), new.random())
    order = iter(base)
    next(order)
    await sleep(1)
    print(next(order), base.ravel()[:3])
    try:
        base[5]
    except IndexError as error:
        kept_error = error
    await sleep(1)
    print(kept_error)
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# [[  0.    1.  102.    3. ]
#  [ -1.    5.  106.    7. ]
#  [  0.5   9.  110.   11. ]]
# [102. 106. 110.] True True
# False False [0 3 3] 6 ['b' 'a' 'ccc'] 0.1 np.float64(66.0) float32
# (sleeps 2)
# (sleeps 1)
# [[0.0, 0.0, 0.0, 0.0], [-2.0, 5.0, 106.0, 7.0], [1.0, 9.0, 110.0, 11.0]] [72 89 42] [83 22  5]
# (sleeps 2)
# (sleeps 1)
# [[0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0], [2.0, 9.0, 110.0, 11.0]] [90  8 39] [30 28 87]
# 0.40751628299650783 0.005265304565574724
# (sleeps 1)
# [1. 1. 1. 1.] [0. 0. 0.]
# (sleeps 1)
# index 5 is out of bounds for axis 0 with size 3
