"""Frames of nested functions, the innermost last."""
def outer(x):
    y = x + 1
    return inner(y)
def inner(y):
    if y > 1:
        raise KeyError(y)
print("start")
outer(5)
# --- expect
# outcome: raise KeyError: 6
# output:
# start
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/functions.py", line 9, in <module>
#     outer(5)
#   File "tracebacks/functions.py", line 4, in outer
#     return inner(y)
#            ^^^^^^^^
#   File "tracebacks/functions.py", line 7, in inner
#     raise KeyError(y)
# KeyError: 6
