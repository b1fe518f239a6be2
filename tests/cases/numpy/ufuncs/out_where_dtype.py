"""Results go where they are wanted."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, out = np.array([1.0, 4.0, 9.0]), np.zeros(3)
print(np.sqrt(a, out=out) is out, out, np.add(a, 1, out=a), a, np.sqrt(a, where=[True, False, True], out=np.zeros(3)), np.add([1, 2], 1, dtype=float))
catch(lambda: np.sqrt(a, foo=1))
catch(lambda: np.add(1))
catch(lambda: np.add([1, 2], [0.5, 1], out=np.zeros(2, int)))
# --- expect
# outcome: ok
# output:
# True [1. 2. 3.] [ 2.  5. 10.] [ 2.  5. 10.] [1.41421356 0.         3.16227766] [2. 3.]
# TypeError: sqrt() got an unexpected keyword argument 'foo'
# TypeError: add() takes from 2 to 3 positional arguments but 1 was given
# UFuncTypeError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
