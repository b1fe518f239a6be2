"""A traceback: compare."""
x = 5
if x < "a" < 3:
    pass
# --- expect
# outcome: raise TypeError: '<' not supported between instances of 'int' and 'str'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_compare.py", line 3, in <module>
#     if x < "a" < 3:
#        ^^^^^^^^^^^
# TypeError: '<' not supported between instances of 'int' and 'str'
