"""The caret range of a binary operator points at the operator."""
def f(a, b):
    return a * 2 + b / (a - 1)
f(1, 5)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/carets_binary.py", line 4, in <module>
#     f(1, 5)
#   File "tracebacks/carets_binary.py", line 3, in f
#     return a * 2 + b / (a - 1)
#                    ~~^~~~~~~~~
# ZeroDivisionError: division by zero
