"""Ranges of unary and power operators."""
def g(a):
    return 2 ** -a + ~a
g([1])
# --- expect
# outcome: raise TypeError: bad operand type for unary -: 'list'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/unary_and_power.py", line 4, in <module>
#     g([1])
#   File "tracebacks/unary_and_power.py", line 3, in g
#     return 2 ** -a + ~a
#                 ^^
# TypeError: bad operand type for unary -: 'list'
