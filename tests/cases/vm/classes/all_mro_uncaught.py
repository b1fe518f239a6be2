"""Classes: an order that does not exist."""
class A: pass
class B(A): pass
class C(A, B):
    pass
# --- expect
# outcome: raise TypeError: Cannot create a consistent method resolution\norder (MRO) for bases A, B
# traceback:
# Traceback (most recent call last):
#   File "classes/all_mro_uncaught.py", line 4, in <module>
#     class C(A, B):
# TypeError: Cannot create a consistent method resolution
# order (MRO) for bases A, B
