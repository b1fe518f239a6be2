"""A traceback: dunder5."""
class V:
    def __iter__(self): return 5
for x in V(): pass
# --- expect
# outcome: raise TypeError: iter() returned non-iterator of type 'int'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder5.py", line 4, in <module>
#     for x in V(): pass
# TypeError: iter() returned non-iterator of type 'int'
