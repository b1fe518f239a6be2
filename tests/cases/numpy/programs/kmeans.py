"""Clusters by Lloyd's steps."""
import numpy as np
rng = np.random.RandomState(1)
X = np.vstack([rng.randn(20, 2), rng.randn(20, 2) + 5])
centers = X[[0, -1]].copy()
for _ in range(10):
    labels = ((X[:, None, :] - centers[None]) ** 2).sum(-1).argmin(1)
    centers = np.array([X[labels == k].mean(axis=0) for k in range(2)])
print(np.round(centers, 8), np.bincount(labels), np.unique(labels))
# --- expect
# outcome: ok
# output:
# [[ 0.24860696 -0.42780291]
#  [ 5.10079604  5.27642869]] [20 20] [0 1]
