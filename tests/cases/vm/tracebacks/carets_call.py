"""The caret range of a call with arguments over one line."""
def need(a, b):
    return a + b
value = 1 + need(1) + 2
# --- expect
# outcome: raise TypeError: need() missing 1 required positional argument: 'b'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/carets_call.py", line 4, in <module>
#     value = 1 + need(1) + 2
#                 ^^^^^^^
# TypeError: need() missing 1 required positional argument: 'b'
