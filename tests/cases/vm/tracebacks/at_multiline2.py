"""A traceback: multiline2."""
data = {
    "a": 1,
    "b": [1, 2, 3][5],
    "c": 3,
}
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_multiline2.py", line 4, in <module>
#     "b": [1, 2, 3][5],
#          ~~~~~~~~~^^^
# IndexError: list index out of range
