"""A traceback: sort key."""
sorted([1, 2], key=lambda x: x / 0)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_sort_key.py", line 2, in <module>
#     sorted([1, 2], key=lambda x: x / 0)
#   File "tracebacks/at_sort_key.py", line 2, in <lambda>
#     sorted([1, 2], key=lambda x: x / 0)
#                                  ~~^~~
# ZeroDivisionError: division by zero
