"""Exceptions: sugg2."""
class A:
    def __init__(self): self.value = 1
    def compute(self): pass
a = A()
a.compte()
# --- expect
# outcome: raise AttributeError: 'A' object has no attribute 'compte'
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_sugg2.py", line 6, in <module>
#     a.compte()
#     ^^^^^^^^
# AttributeError: 'A' object has no attribute 'compte'. Did you mean: 'compute'?
