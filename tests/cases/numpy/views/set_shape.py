"""The shape can be set."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(6)
b = a
a.shape = (2, 3)
print(b, b.shape)
a.shape = -1
print(a)
def bad(): a.shape = (4,)
catch(bad)
def bad2(): a.foo = 1
catch(bad2)
def bad3(): a.ndim = 1
catch(bad3)
# --- expect
# outcome: ok
# output:
# [[0 1 2]
#  [3 4 5]] (2, 3)
# [0 1 2 3 4 5]
# ValueError: cannot reshape array of size 6 into shape (4,)
# AttributeError: 'numpy.ndarray' object has no attribute 'foo'
# AttributeError: attribute 'ndim' of 'numpy.ndarray' objects is not writable
