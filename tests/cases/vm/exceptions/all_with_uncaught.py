"""Exceptions: __exit__ that fails while handling."""
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        raise RuntimeError("exit failed")
def f():
    with CM() as c:
        x = 1
        y = x / 0
f()
# --- expect
# outcome: raise RuntimeError: exit failed
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_with_uncaught.py", line 9, in f
#     y = x / 0
#         ~~^~~
# ZeroDivisionError: division by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "exceptions/all_with_uncaught.py", line 10, in <module>
#     f()
#   File "exceptions/all_with_uncaught.py", line 7, in f
#     with CM() as c:
#   File "exceptions/all_with_uncaught.py", line 5, in __exit__
#     raise RuntimeError("exit failed")
# RuntimeError: exit failed
