"""Repeated frames are folded after three."""
def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)
down(10)
# --- expect
# outcome: raise ValueError: bottom
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/recursion.py", line 6, in <module>
#     down(10)
#   File "tracebacks/recursion.py", line 5, in down
#     return down(n - 1)
#            ^^^^^^^^^^^
#   File "tracebacks/recursion.py", line 5, in down
#     return down(n - 1)
#            ^^^^^^^^^^^
#   File "tracebacks/recursion.py", line 5, in down
#     return down(n - 1)
#            ^^^^^^^^^^^
#   [Previous line repeated 7 more times]
#   File "tracebacks/recursion.py", line 4, in down
#     raise ValueError("bottom")
# ValueError: bottom
