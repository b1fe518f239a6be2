"""A traceback: raise none."""
try:
    int("x")
except ValueError:
    raise RuntimeError("clean") from None
# --- expect
# outcome: raise RuntimeError: clean
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_raise_none.py", line 5, in <module>
#     raise RuntimeError("clean") from None
# RuntimeError: clean
