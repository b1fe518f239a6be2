"""A traceback: dunder2."""
class V:
    def __getitem__(self, k): raise KeyError(k)
    def __len__(self): return -1
    def __bool__(self): return 1
V()["x"]
# --- expect
# outcome: raise KeyError: 'x'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder2.py", line 6, in <module>
#     V()["x"]
#     ~~~^^^^^
#   File "tracebacks/at_dunder2.py", line 3, in __getitem__
#     def __getitem__(self, k): raise KeyError(k)
#                               ^^^^^^^^^^^^^^^^^
# KeyError: 'x'
