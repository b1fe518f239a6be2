"""A traceback: finally raise."""
try:
    raise ValueError("first")
finally:
    raise TypeError("second")
# --- expect
# outcome: raise TypeError: second
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_finally_raise.py", line 3, in <module>
#     raise ValueError("first")
# ValueError: first
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/at_finally_raise.py", line 5, in <module>
#     raise TypeError("second")
# TypeError: second
