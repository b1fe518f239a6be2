"""Solving and inverting."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([[4.0, 1.0], [2.0, 3.0]])
print(np.round(np.linalg.solve(a, [1, 2]), 9), np.round(np.linalg.inv(a), 9), round(float(np.linalg.det(a)), 9), np.linalg.matrix_rank(a), np.round(np.linalg.inv(a) @ a, 9) + 0.0, np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 10))
catch(lambda: np.linalg.inv(np.zeros((2, 2))))
catch(lambda: np.linalg.inv(np.zeros((2, 3))))
catch(lambda: np.linalg.solve(a, [1, 2, 3]))
catch(lambda: np.linalg.cholesky(-a))
# --- expect
# outcome: ok
# output:
# [0.1 0.6] [[ 0.3 -0.1]
#  [-0.2  0.4]] 10.0 2 [[1. 0.]
#  [0. 1.]] [[89 55]
#  [55 34]]
# LinAlgError: Singular matrix
# LinAlgError: Last 2 dimensions of the array must be square
# ValueError: solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m)->(m) (size 3 is different from 2)
# LinAlgError: Matrix is not positive definite
