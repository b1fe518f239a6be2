"""A condition that fails in a while loop."""
n = 3
while n.left > 0:
    n -= 1
# --- expect
# outcome: raise AttributeError: 'int' object has no attribute 'left'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/condition.py", line 3, in <module>
#     while n.left > 0:
#           ^^^^^^
# AttributeError: 'int' object has no attribute 'left'
