"""A traceback: decorated."""
def deco(f):
    def wrapper(*a):
        return f(*a)
    return wrapper
@deco
@deco
def target(x):
    return 1 / x
target(0)
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_decorated.py", line 10, in <module>
#     target(0)
#   File "tracebacks/at_decorated.py", line 4, in wrapper
#     return f(*a)
#            ^^^^^
#   File "tracebacks/at_decorated.py", line 4, in wrapper
#     return f(*a)
#            ^^^^^
#   File "tracebacks/at_decorated.py", line 9, in target
#     return 1 / x
#            ~~^~~
# ZeroDivisionError: division by zero
