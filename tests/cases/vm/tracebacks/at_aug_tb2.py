"""A traceback: aug tb2."""
class A: v = 1
a = A()
a.v += None
# --- expect
# outcome: raise TypeError: unsupported operand type(s) for +=: 'int' and 'NoneType'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_aug_tb2.py", line 4, in <module>
#     a.v += None
# TypeError: unsupported operand type(s) for +=: 'int' and 'NoneType'
