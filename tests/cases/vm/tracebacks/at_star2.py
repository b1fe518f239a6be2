"""A traceback: star2."""
f = print
f(**{1: 2})
# --- expect
# outcome: raise TypeError: keywords must be strings
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_star2.py", line 3, in <module>
#     f(**{1: 2})
# TypeError: keywords must be strings
