"""Indices out of bounds and of wrong types."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(6).reshape(2, 3)
catch(lambda: a[2])
catch(lambda: a[0, 3])
catch(lambda: a[0, 0, 0])
catch(lambda: a[1.0])
catch(lambda: a['x'])
catch(lambda: a[-3])
catch(lambda: np.arange(3)[5])
catch(lambda: a[[0, 2]])
catch(lambda: a[..., ...])
# --- expect
# outcome: ok
# output:
# IndexError: index 2 is out of bounds for axis 0 with size 2
# IndexError: index 3 is out of bounds for axis 1 with size 3
# IndexError: too many indices for array: array is 2-dimensional, but 3 were indexed
# IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
# IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices
# IndexError: index -3 is out of bounds for axis 0 with size 2
# IndexError: index 5 is out of bounds for axis 0 with size 3
# IndexError: index 2 is out of bounds for axis 0 with size 2
# IndexError: an index can only have a single ellipsis ('...')
