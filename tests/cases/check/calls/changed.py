"""Functions that are bound again, decorated or hidden are not known."""
import functools
@functools.cache
def a(x): return x
def b(x): return x
b = len
def c(x): return x
def d(c): return c()
def e(x): return x
def e(x, y): return x
a()
b()
c(1)
d(print)
e(1, 2)
# --- expect
# clean
