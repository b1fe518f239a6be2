"""A decorated function shows the wrapper."""
def deco(fn):
    def wrapper(*args):
        return fn(*args)
    return wrapper
@deco
def work(n):
    return n.missing
work(3)
# --- expect
# outcome: raise AttributeError: 'int' object has no attribute 'missing'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/decorated.py", line 9, in <module>
#     work(3)
#   File "tracebacks/decorated.py", line 4, in wrapper
#     return fn(*args)
#            ^^^^^^^^^
#   File "tracebacks/decorated.py", line 8, in work
#     return n.missing
#            ^^^^^^^^^
# AttributeError: 'int' object has no attribute 'missing'
