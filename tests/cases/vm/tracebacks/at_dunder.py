"""A traceback: dunder."""
class V:
    def __add__(self, o): return 1 / 0
V() + 1
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_dunder.py", line 4, in <module>
#     V() + 1
#     ~~~~^~~
#   File "tracebacks/at_dunder.py", line 3, in __add__
#     def __add__(self, o): return 1 / 0
#                                  ~~^~~
# ZeroDivisionError: division by zero
