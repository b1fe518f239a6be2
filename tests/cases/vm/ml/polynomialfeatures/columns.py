"""Columns in their order."""
from panda.ml import PolynomialFeatures

for arguments in ({}, {"degree": 3}, {"interaction_only": True}, {"include_bias": False}, {"degree": (2, 3)}):
    poly = PolynomialFeatures(**arguments)
    print(poly.fit_transform([[2, 3]]), poly.n_output_features_)
# --- expect
# outcome: ok
# output:
# [[1.0, 2.0, 3.0, 4.0, 6.0, 9.0]] 6
# [[1.0, 2.0, 3.0, 4.0, 6.0, 9.0, 8.0, 12.0, 18.0, 27.0]] 10
# [[1.0, 2.0, 3.0, 6.0]] 4
# [[2.0, 3.0, 4.0, 6.0, 9.0]] 5
# [[1.0, 4.0, 6.0, 9.0, 8.0, 12.0, 18.0, 27.0]] 8
