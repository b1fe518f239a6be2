"""A traceback: raise from."""
try:
    int("x")
except ValueError as e:
    raise RuntimeError("wrapped") from e
# --- expect
# outcome: raise RuntimeError: wrapped
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_raise_from.py", line 3, in <module>
#     int("x")
# ValueError: invalid literal for int() with base 10: 'x'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "tracebacks/at_raise_from.py", line 5, in <module>
#     raise RuntimeError("wrapped") from e
# RuntimeError: wrapped
