"""Axes are moved, removed and added."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.zeros((2, 1, 3))
print(a.T.shape, a.transpose(1, 0, 2).shape, np.transpose(a, (2, 0, 1)).shape, a.swapaxes(0, 2).shape, np.moveaxis(a, 0, -1).shape, a.squeeze().shape, np.squeeze(a, axis=1).shape, np.expand_dims(a, 0).shape, np.expand_dims(a, (0, 4)).shape, np.atleast_2d([1, 2]).shape, np.atleast_3d(5).shape, np.rollaxis(a, 2).shape)
catch(lambda: a.squeeze(axis=0))
catch(lambda: a.transpose(0, 1))
catch(lambda: np.swapaxes(a, 0, 5))
# --- expect
# outcome: ok
# output:
# (3, 1, 2) (1, 2, 3) (3, 2, 1) (3, 1, 2) (1, 3, 2) (2, 3) (2, 3) (1, 2, 1, 3) (1, 2, 1, 3, 1) (1, 2) (1, 1, 1) (3, 2, 1)
# ValueError: cannot select an axis to squeeze out which has size not equal to one
# ValueError: axes don't match array
# AxisError: axis2: axis 5 is out of bounds for array of dimension 3
