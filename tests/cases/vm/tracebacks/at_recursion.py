"""A traceback: recursion that ends in an error."""
def f(n):
    return f(n - 1) if n else 1 / 0
f(8)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_recursion.py", line 4, in <module>
#     f(8)
#   File "tracebacks/at_recursion.py", line 3, in f
#     return f(n - 1) if n else 1 / 0
#            ^^^^^^^^
#   File "tracebacks/at_recursion.py", line 3, in f
#     return f(n - 1) if n else 1 / 0
#            ^^^^^^^^
#   File "tracebacks/at_recursion.py", line 3, in f
#     return f(n - 1) if n else 1 / 0
#            ^^^^^^^^
#   [Previous line repeated 6 more times]
# ZeroDivisionError: division by zero
