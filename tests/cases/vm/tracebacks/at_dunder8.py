"""A traceback: dunder8."""
class V:
    def __eq__(self, o): return True
{V(): 1}
# --- expect
# outcome: raise TypeError: unhashable type: 'V'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder8.py", line 4, in <module>
#     {V(): 1}
# TypeError: unhashable type: 'V'
