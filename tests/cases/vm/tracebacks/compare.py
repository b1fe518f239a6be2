"""A comparison of unlike things."""
def bigger(a, b):
    return a if a > b else b
bigger(1, "2")
# --- expect
# outcome: raise TypeError: '>' not supported between instances of 'int' and 'str'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/compare.py", line 4, in <module>
#     bigger(1, "2")
#   File "tracebacks/compare.py", line 3, in bigger
#     return a if a > b else b
#                 ^^^^^
# TypeError: '>' not supported between instances of 'int' and 'str'
