"""Carets inside a long line with nested calls and parentheses."""
def f(x): return x
total = f(1) + f((2)) * (f(3) - f(f(4)["k"])) + f(5)
# --- expect
# outcome: raise TypeError: 'int' object is not subscriptable
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/long_expression.py", line 3, in <module>
#     total = f(1) + f((2)) * (f(3) - f(f(4)["k"])) + f(5)
#                                       ~~~~^^^^^
# TypeError: 'int' object is not subscriptable
