"""Medians and quantiles."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([[10, 7, 4], [3, 2, 1]])
print(np.median(a), np.median(a, axis=0), np.median(a, axis=1), np.percentile(a, 50), np.percentile(a, [25, 75]), np.quantile(a, 0.1, axis=1), np.percentile([1, 2, 3, 4], 40, method='lower'), np.median([]), np.quantile([1, 2], 1.0))
catch(lambda: np.percentile(a, 101))
# --- expect
# outcome: ok
# output:
# 3.5 [6.5 4.5 2.5] [7. 2.] 3.5 [2.25 6.25] [4.6 1.2] 2 nan 2.0
# ValueError: Percentiles must be in the range [0, 100]
