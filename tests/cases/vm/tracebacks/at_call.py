"""A traceback: call."""
def inner(x):
    raise ValueError("deep")
def outer(y):
    return inner(y + 1) + 2
print(outer(3))
# --- expect
# outcome: raise ValueError: deep
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_call.py", line 6, in <module>
#     print(outer(3))
#           ^^^^^^^^
#   File "tracebacks/at_call.py", line 5, in outer
#     return inner(y + 1) + 2
#            ^^^^^^^^^^^^
#   File "tracebacks/at_call.py", line 3, in inner
#     raise ValueError("deep")
# ValueError: deep
