"""A traceback: kwonly."""
def f(*, a): pass
f(b=1)
# --- expect
# outcome: raise TypeError: f() got an unexpected keyword argument 'b'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_kwonly.py", line 3, in <module>
#     f(b=1)
# TypeError: f() got an unexpected keyword argument 'b'
