"""A traceback: comparison chain."""
a = [3, "x", 2]
a.sort()
# --- expect
# outcome: raise TypeError: '<' not supported between instances of 'str' and 'int'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_comparison_chain.py", line 3, in <module>
#     a.sort()
# TypeError: '<' not supported between instances of 'str' and 'int'
