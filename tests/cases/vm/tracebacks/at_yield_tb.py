"""A traceback: yield tb."""
def g():
    x = yield 1
    raise ValueError(x)
it = g()
next(it)
it.send("sent")
# --- expect
# outcome: raise ValueError: sent
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_yield_tb.py", line 7, in <module>
#     it.send("sent")
#   File "tracebacks/at_yield_tb.py", line 4, in g
#     raise ValueError(x)
# ValueError: sent
