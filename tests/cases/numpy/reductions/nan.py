"""What is not a number is left out."""
import numpy as np
a = np.array([1.0, np.nan, 3.0])
print(np.nansum(a), np.nanmean(a), np.nanstd(a), np.nanmin(a), np.nanargmax(a), np.sum(a), np.nan_to_num(a), np.nan_to_num([np.inf, -np.inf, np.nan], nan=-1, posinf=9, neginf=-9), np.isnan(a).sum(), np.nanmedian(a))
# --- expect
# outcome: ok
# output:
# 4.0 2.0 1.0 1.0 2 nan [1. 0. 3.] [ 9. -9. -1.] 1 2.0
