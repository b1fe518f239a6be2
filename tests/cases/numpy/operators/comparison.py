"""Comparisons give arrays of truths."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([1, 2, 3])
print(a > 2, a == [1, 0, 3], a != 2, 2 <= a, (a > 1) & (a < 3), a == 'x', a == None, 2 in a, 5 in a)
catch(lambda: bool(a > 2))
catch(lambda: a and 1)
print(bool(np.array([1])), bool(np.array(0)))
catch(lambda: bool(np.array([])))
# --- expect
# outcome: ok
# output:
# [False False  True] [ True False  True] [ True False  True] [False  True  True] [False  True False] [False False False] [False False False] True False
# ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
# ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
# True False
# ValueError: The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.
