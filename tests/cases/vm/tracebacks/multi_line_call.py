"""A call over several lines."""
def f(a, b):
    raise ValueError(a)
f(
    1,
    2,
)
# --- expect
# outcome: raise ValueError: 1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/multi_line_call.py", line 4, in <module>
#     f(
#   File "tracebacks/multi_line_call.py", line 3, in f
#     raise ValueError(a)
# ValueError: 1
