"""A traceback: multiline call."""
def f(*a, **k):
    raise KeyError("x")
f(1,
  2,
  k=3)
# --- expect
# outcome: raise KeyError: 'x'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_multiline_call.py", line 4, in <module>
#     f(1,
#   File "tracebacks/at_multiline_call.py", line 3, in f
#     raise KeyError("x")
# KeyError: 'x'
