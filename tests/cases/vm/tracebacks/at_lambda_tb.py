"""A traceback: lambda tb."""
f = lambda x: x / 0
list(map(f, [1]))
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_lambda_tb.py", line 3, in <module>
#     list(map(f, [1]))
#   File "tracebacks/at_lambda_tb.py", line 2, in <lambda>
#     f = lambda x: x / 0
#                   ~~^~~
# ZeroDivisionError: division by zero
