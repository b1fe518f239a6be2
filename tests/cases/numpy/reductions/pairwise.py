"""Sums are numpy's to the last bit."""
import numpy as np
a = np.arange(1, 1001) / 7
print(repr(a.sum()), repr(a.mean()), repr((a * a).sum()), repr(a.reshape(10, 100).sum(axis=1).tolist()), repr(a.reshape(100, 10).sum(axis=0)[3]), repr(a.astype(np.float32).sum()), repr(a.std()), repr(a.var(ddof=1)))
# --- expect
# outcome: ok
# output:
# np.float64(71500.0) np.float64(71.5) np.float64(6812928.571428572) [721.4285714285714, 2150.0, 3578.5714285714284, 5007.142857142857, 6435.714285714286, 7864.285714285714, 9292.857142857143, 10721.42857142857, 12149.999999999998, 13578.57142857143] np.float64(7128.5714285714275) np.float32(71500.0) np.float64(41.2392843224585) np.float64(1702.3809523809525)
