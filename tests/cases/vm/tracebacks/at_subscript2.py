"""A traceback: subscript2."""
d = {"a": 1}
d["a"]["b"] = 2
# --- expect
# outcome: raise TypeError: 'int' object does not support item assignment
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_subscript2.py", line 3, in <module>
#     d["a"]["b"] = 2
#     ~~~~~~^^^^^
# TypeError: 'int' object does not support item assignment
