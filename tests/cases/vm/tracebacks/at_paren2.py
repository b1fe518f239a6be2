"""A traceback: paren2."""
def g(x): return x
r = (g(1) +
     g(2)) / (g(0))
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_paren2.py", line 3, in <module>
#     r = (g(1) +
#         ^^^^^^^
# ZeroDivisionError: division by zero
