"""The caret range of a subscript."""
data = {"a": [1, 2]}
def get(i):
    return data["a"][i] + 1
get(1)
get(7)
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/carets_subscript.py", line 6, in <module>
#     get(7)
#   File "tracebacks/carets_subscript.py", line 4, in get
#     return data["a"][i] + 1
#            ~~~~~~~~~^^^
# IndexError: list index out of range
