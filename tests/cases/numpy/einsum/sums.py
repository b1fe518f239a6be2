"""The summation convention."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = np.arange(6).reshape(2, 3), np.arange(12).reshape(3, 4)
print(np.einsum('ij,jk->ik', a, b), np.einsum('ij->ji', a), np.einsum('ii->i', np.eye(3)), np.einsum('ij->', a), np.einsum('i,i', [1, 2], [3, 4]), np.einsum('bij,bjk->bik', np.ones((2, 2, 3)), np.ones((2, 3, 1))).shape, np.tensordot(a, b, 1).shape, np.trace(np.eye(3)), np.kron([1, 2], [1, 1]), np.cross([1, 0, 0], [0, 1, 0]))
catch(lambda: np.einsum('ij,jk->ik', a, a))
# --- expect
# outcome: ok
# output:
# [[20 23 26 29]
#  [56 68 80 92]] [[0 3]
#  [1 4]
#  [2 5]] [1. 1. 1.] 15 11 (2, 2, 1) (2, 4) 3.0 [1 1 2 2] [0 0 1]
# ValueError: operands could not be broadcast together with remapped shapes [original->remapped]: (2,3)->(2,newaxis,3) (2,3)->(3,2) 
