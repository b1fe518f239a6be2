"""A traceback: binop2."""
x = [1, 2]
y = (x[0] + 1) * (x[1] -
     "a")
# --- expect
# outcome: raise TypeError: unsupported operand type(s) for -: 'int' and 'str'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_binop2.py", line 3, in <module>
#     y = (x[0] + 1) * (x[1] -
#                       ^^^^^^
# TypeError: unsupported operand type(s) for -: 'int' and 'str'
