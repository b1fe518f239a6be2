"""A raise of the same exception keeps the frames."""
def f():
    try:
        g()
    except ValueError as e:
        print("log", e)
        raise
def g():
    raise ValueError("deep")
f()
# --- expect
# outcome: raise ValueError: deep
# output:
# log deep
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/reraise.py", line 10, in <module>
#     f()
#   File "tracebacks/reraise.py", line 4, in f
#     g()
#   File "tracebacks/reraise.py", line 9, in g
#     raise ValueError("deep")
# ValueError: deep
