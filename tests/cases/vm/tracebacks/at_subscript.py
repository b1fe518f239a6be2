"""A traceback: subscript."""
d = {"a": {"b": [1]}}
print(d["a"]["b"][3])
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_subscript.py", line 3, in <module>
#     print(d["a"]["b"][3])
#           ~~~~~~~~~~~^^^
# IndexError: list index out of range
