"""A traceback: attr2."""
x = None
print(x.foo.bar(1))
# --- expect
# outcome: raise AttributeError: 'NoneType' object has no attribute 'foo'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_attr2.py", line 3, in <module>
#     print(x.foo.bar(1))
#           ^^^^^
# AttributeError: 'NoneType' object has no attribute 'foo'
