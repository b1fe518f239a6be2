"""A traceback: dunder6."""
class V:
    def __str__(self): return 5
print(V())
# --- expect
# outcome: raise TypeError: __str__ returned non-string (type int)
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder6.py", line 4, in <module>
#     print(V())
# TypeError: __str__ returned non-string (type int)
