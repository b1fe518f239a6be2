"""A traceback: tabs."""
if True:
	x = 1
	y = x / 0
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_tabs.py", line 4, in <module>
#     y = x / 0
#         ~~^~~
# ZeroDivisionError: division by zero
