"""A traceback: for tb."""
for i in 5:
    pass
# --- expect
# outcome: raise TypeError: 'int' object is not iterable
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_for_tb.py", line 2, in <module>
#     for i in 5:
# TypeError: 'int' object is not iterable
