"""A traceback: dunder9."""
class V:
    def __lt__(self, o): raise TypeError("no order")
sorted([V(), V()])
# --- expect
# outcome: raise TypeError: no order
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder9.py", line 4, in <module>
#     sorted([V(), V()])
#   File "tracebacks/at_dunder9.py", line 3, in __lt__
#     def __lt__(self, o): raise TypeError("no order")
#                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# TypeError: no order
