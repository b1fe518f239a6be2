"""What does not fit is refused."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.zeros((2, 3))
def set1(): a[0] = [1, 2]
def set2(): a[5] = 1
def set3(): a[0, 0] = 'x'
def set4(): a[:, :] = np.ones((3, 2))
def set5():
    b = np.arange(3)
    b[0] = float('nan')
def set6(): a[0, 0] = [1, 2]
for f in (set1, set2, set3, set4, set5, set6):
    catch(f)
# --- expect
# outcome: ok
# output:
# ValueError: could not broadcast input array from shape (2,) into shape (3,)
# IndexError: index 5 is out of bounds for axis 0 with size 2
# ValueError: could not convert string to float: 'x'
# ValueError: could not broadcast input array from shape (3,2) into shape (2,3)
# ValueError: cannot convert float NaN to integer
# ValueError: setting an array element with a sequence.
