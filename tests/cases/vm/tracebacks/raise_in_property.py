"""Frames of properties and dunder methods."""
class A:
    @property
    def p(self):
        return self + 1
    def __add__(self, other):
        return self[other]
    def __getitem__(self, i):
        raise IndexError("nothing at " + str(i))
print(A().p)
# --- expect
# outcome: raise IndexError: nothing at 1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/raise_in_property.py", line 10, in <module>
#     print(A().p)
#           ^^^^^
#   File "tracebacks/raise_in_property.py", line 5, in p
#     return self + 1
#            ~~~~~^~~
#   File "tracebacks/raise_in_property.py", line 7, in __add__
#     return self[other]
#            ~~~~^^^^^^^
#   File "tracebacks/raise_in_property.py", line 9, in __getitem__
#     raise IndexError("nothing at " + str(i))
# IndexError: nothing at 1
