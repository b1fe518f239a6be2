"""A traceback: call nonfunc."""
x = 5
x(1)(2)
# --- expect
# outcome: raise TypeError: 'int' object is not callable
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_call_nonfunc.py", line 3, in <module>
#     x(1)(2)
#     ^^^^
# TypeError: 'int' object is not callable
