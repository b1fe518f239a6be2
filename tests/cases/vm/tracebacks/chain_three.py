"""A chain of three."""
def a():
    try:
        1 / 0
    except ZeroDivisionError:
        b()
def b():
    try:
        [].x
    except AttributeError as e:
        raise KeyError("third") from e
a()
# --- expect
# outcome: raise KeyError: 'third'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/chain_three.py", line 4, in a
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/chain_three.py", line 9, in b
#     [].x
# AttributeError: 'list' object has no attribute 'x'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "tracebacks/chain_three.py", line 12, in <module>
#     a()
#   File "tracebacks/chain_three.py", line 6, in a
#     b()
#   File "tracebacks/chain_three.py", line 11, in b
#     raise KeyError("third") from e
# KeyError: 'third'
