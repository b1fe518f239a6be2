"""Elements as another type."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.array([1.7, -1.7, 0.0, 300.5])
print(repr(a.astype(int)), repr(a.astype(bool)), repr(a.astype(np.float32)), repr(a.astype('int8')), repr(np.array([1, 0]).astype(bool)))
print(repr(np.array(['1.5', '2']).astype(float)), repr(np.array([1, 2]).astype(str)), repr(np.array([True, False]).astype(float)))
catch(lambda: a.astype(int, casting='safe'))
# --- expect
# outcome: ok
# output:
# array([  1,  -1,   0, 300]) array([ True,  True, False,  True]) array([  1.7,  -1.7,   0. , 300.5], dtype=float32) array([ 1, -1,  0, 44], dtype=int8) array([ True, False])
# array([1.5, 2. ]) array(['1', '2'], dtype='<U21') array([1., 0.])
# TypeError: Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'
