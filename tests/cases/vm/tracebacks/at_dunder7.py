"""A traceback: dunder7."""
class V:
    def __eq__(self, o): raise ValueError("eq")
V() == 1
# --- expect
# outcome: raise ValueError: eq
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder7.py", line 4, in <module>
#     V() == 1
#   File "tracebacks/at_dunder7.py", line 3, in __eq__
#     def __eq__(self, o): raise ValueError("eq")
#                          ^^^^^^^^^^^^^^^^^^^^^^
# ValueError: eq
