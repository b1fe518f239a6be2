"""A traceback: attr."""
class A: pass
a = A()
a.b.c = 1
# --- expect
# outcome: raise AttributeError: 'A' object has no attribute 'b'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_attr.py", line 4, in <module>
#     a.b.c = 1
#     ^^^
# AttributeError: 'A' object has no attribute 'b'
