"""A function is an object: name, doc, own attributes, identity."""
def f():
    "First line.\n\n    Second."
f.calls = 0
f.calls += 1
print(f.__name__, f.__doc__, f.calls, callable(f), f == f, type(f).__name__, (lambda: 0).__name__, f.__code__.co_varnames, f.__module__)
g = f
g.__name__ = "renamed"
print(f.__name__, hasattr(f, "nope"), getattr(f, "nope", "no"))
try:
    f.nope
except AttributeError as e:
    print(e)
def h(a, b, *c, d=1, **e):
    x = 1
    return x
print(h.__code__.co_varnames)
# --- expect
# outcome: ok
# output:
# f First line.
#
#     Second. 1 True True function <lambda> () __main__
# renamed False no
# 'function' object has no attribute 'nope'
# ('a', 'b', 'd', 'c', 'e', 'x')
