"""A traceback: for tb2."""
for a, b in [(1, 2), 3]:
    print(a)
# --- expect
# outcome: raise TypeError: cannot unpack non-iterable int object
# output:
# 1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_for_tb2.py", line 2, in <module>
#     for a, b in [(1, 2), 3]:
#         ^^^^
# TypeError: cannot unpack non-iterable int object
