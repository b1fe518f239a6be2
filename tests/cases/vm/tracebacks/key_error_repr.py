"""A KeyError shows the repr of its key."""
prices = {("eth", 1): 2}
prices["btc", 1]
# --- expect
# outcome: raise KeyError: ('btc', 1)
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/key_error_repr.py", line 3, in <module>
#     prices["btc", 1]
#     ~~~~~~^^^^^^^^^^
# KeyError: ('btc', 1)
