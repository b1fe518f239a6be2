"""The caret range of an attribute."""
class A:
    x = None
a = A()
print(a.x.y.z)
# --- expect
# outcome: raise AttributeError: 'NoneType' object has no attribute 'y'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/carets_attribute.py", line 5, in <module>
#     print(a.x.y.z)
#           ^^^^^
# AttributeError: 'NoneType' object has no attribute 'y'
