"""A traceback: aug tb."""
x = {"a": 1}
x["a"] += "s"
# --- expect
# outcome: raise TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_aug_tb.py", line 3, in <module>
#     x["a"] += "s"
# TypeError: unsupported operand type(s) for +=: 'int' and 'str'
