"""A traceback: method."""
"abc".join([1, 2]).upper().foo()
# --- expect
# outcome: raise TypeError: sequence item 0: expected str instance, int found
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_method.py", line 2, in <module>
#     "abc".join([1, 2]).upper().foo()
#     ^^^^^^^^^^^^^^^^^^
# TypeError: sequence item 0: expected str instance, int found
