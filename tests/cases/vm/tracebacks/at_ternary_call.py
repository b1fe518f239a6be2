"""A traceback: ternary call."""
def f(a): return a
f(1 if True else 2)(3)
# --- expect
# outcome: raise TypeError: 'int' object is not callable
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_ternary_call.py", line 3, in <module>
#     f(1 if True else 2)(3)
# TypeError: 'int' object is not callable
