"""A traceback: star."""
def f(a, b): pass
f(*5)
# --- expect
# outcome: raise TypeError: __main__.f() argument after * must be an iterable, not int
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_star.py", line 3, in <module>
#     f(*5)
# TypeError: __main__.f() argument after * must be an iterable, not int
