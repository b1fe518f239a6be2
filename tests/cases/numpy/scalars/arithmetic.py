"""Arithmetic with scalars gives scalars."""
import numpy as np
x, i = np.float64(2.5), np.int64(7)
for v in (x + 1, 1 + x, x - 0.5, x * 2, x / 3, x // 1, x % 2, x ** 2, -x, abs(-x), i + 1, i - 10, i * i, i / 2, i // 2, i % 4, i ** 2, 2 ** i, -i, i + 1.5, i + x, i + True, x + np.float32(1), np.float32(1) + 1.5, np.int32(1) + np.int64(2)):
    print(repr(v), type(v).__name__)
# --- expect
# outcome: ok
# output:
# np.float64(3.5) float64
# np.float64(3.5) float64
# np.float64(2.0) float64
# np.float64(5.0) float64
# np.float64(0.8333333333333334) float64
# np.float64(2.0) float64
# np.float64(0.5) float64
# np.float64(6.25) float64
# np.float64(-2.5) float64
# np.float64(2.5) float64
# np.int64(8) int64
# np.int64(-3) int64
# np.int64(49) int64
# np.float64(3.5) float64
# np.int64(3) int64
# np.int64(3) int64
# np.int64(49) int64
# np.int64(128) int64
# np.int64(-7) int64
# np.float64(8.5) float64
# np.float64(9.5) float64
# np.int64(8) int64
# np.float64(3.5) float64
# np.float32(2.5) float32
# np.int64(3) int64
