"""A traceback: fstring tb."""
x = 5
s = f"a {x} b {x.foo} c"
# --- expect
# outcome: raise AttributeError: 'int' object has no attribute 'foo'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_fstring_tb.py", line 3, in <module>
#     s = f"a {x} b {x.foo} c"
#                    ^^^^^
# AttributeError: 'int' object has no attribute 'foo'
