"""A traceback: raise ctx."""
try:
    {}["a"]
except KeyError:
    [][0]
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_raise_ctx.py", line 3, in <module>
#     {}["a"]
#     ~~^^^^^
# KeyError: 'a'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/at_raise_ctx.py", line 5, in <module>
#     [][0]
#     ~~^^^
# IndexError: list index out of range
