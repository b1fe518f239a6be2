"""A traceback: with tb."""
with 5 as f:
    pass
# --- expect
# outcome: raise TypeError: 'int' object does not support the context manager protocol
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_with_tb.py", line 2, in <module>
#     with 5 as f:
# TypeError: 'int' object does not support the context manager protocol
