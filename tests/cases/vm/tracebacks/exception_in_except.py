"""The handler itself fails on the exception's data."""
def handle(e):
    return e.args[3]
try:
    int("abc")
except ValueError as e:
    handle(e)
# --- expect
# outcome: raise IndexError: tuple index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/exception_in_except.py", line 5, in <module>
#     int("abc")
# ValueError: invalid literal for int() with base 10: 'abc'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/exception_in_except.py", line 7, in <module>
#     handle(e)
#   File "tracebacks/exception_in_except.py", line 3, in handle
#     return e.args[3]
#            ~~~~~~^^^
# IndexError: tuple index out of range
