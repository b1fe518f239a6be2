"""A traceback: dunder3."""
class V:
    def __len__(self): return -1
len(V())
# --- expect
# outcome: raise ValueError: __len__() should return >= 0
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder3.py", line 4, in <module>
#     len(V())
# ValueError: __len__() should return >= 0
