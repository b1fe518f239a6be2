"""A traceback: exc empty."""
raise ValueError("")
# --- expect
# outcome: raise ValueError
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_exc_empty.py", line 2, in <module>
#     raise ValueError("")
# ValueError
