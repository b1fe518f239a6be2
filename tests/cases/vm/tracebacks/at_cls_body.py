"""A traceback: cls body."""
class A:
    x = 1
    y = x / 0
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_cls_body.py", line 2, in <module>
#     class A:
#   File "tracebacks/at_cls_body.py", line 4, in A
#     y = x / 0
#         ~~^~~
# ZeroDivisionError: division by zero
