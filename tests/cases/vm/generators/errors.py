"""Errors around generators."""
def g():
    yield 1
    raise StopIteration("inside")
it = g(); next(it)
try:
    next(it)
except RuntimeError as e:
    print(e, repr(e.__cause__))
def running():
    yield next(me)
me = running()
try:
    next(me)
except ValueError as e:
    print(e)
try:
    next([])
except TypeError as e:
    print(e)
try:
    next(iter([]))
except StopIteration as e:
    print(repr(e))
def h():
    yield 1
    1 / 0
x = h()
print(next(x))
try:
    next(x)
except ZeroDivisionError:
    print(next(x, "finished"))
try:
    len(h())
except TypeError as e:
    print(e)
try:
    h()[0]
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# generator raised StopIteration StopIteration('inside')
# generator already executing
# 'list' object is not an iterator
# StopIteration()
# 1
# finished
# object of type 'generator' has no len()
# 'generator' object is not subscriptable
