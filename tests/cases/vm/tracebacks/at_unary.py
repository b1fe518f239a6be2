"""A traceback: unary."""
x = "a"
print(-x)
# --- expect
# outcome: raise TypeError: bad operand type for unary -: 'str'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_unary.py", line 3, in <module>
#     print(-x)
#           ^^
# TypeError: bad operand type for unary -: 'str'
