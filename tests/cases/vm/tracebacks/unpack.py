"""Unpacking the wrong count."""
def f(rows):
    for a, b in rows:
        print(a, b)
f([(1, 2), (1, 2, 3)])
# --- expect
# outcome: raise ValueError: too many values to unpack (expected 2)
# output:
# 1 2
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/unpack.py", line 5, in <module>
#     f([(1, 2), (1, 2, 3)])
#   File "tracebacks/unpack.py", line 3, in f
#     for a, b in rows:
#         ^^^^
# ValueError: too many values to unpack (expected 2)
