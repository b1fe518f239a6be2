"""Operators in place change what others see."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


a = np.arange(4.0)
v = a[1:3]
v += 10
v *= 2
a -= 1
print(a, v)
b = a
b /= 2
print(a is b, a)
i = np.arange(3)
def bad(): 
    global i
    i += 0.5
catch(bad)
def bad2():
    global i
    i /= 2
catch(bad2)
i += 2
i **= 2
i //= 3
i %= 4
print(i)
# --- expect
# outcome: ok
# output:
# [-1. 21. 23.  2.] [21. 23.]
# True [-0.5 10.5 11.5  1. ]
# UFuncTypeError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
# UFuncTypeError: Cannot cast ufunc 'divide' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
# [1 3 1]
