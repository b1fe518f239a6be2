"""Frames of comprehensions, lambdas and generators."""
f = lambda x: 10 // x
def run():
    return [f(i) for i in (2, 1, 0)]
run()
# --- expect
# outcome: raise ZeroDivisionError: integer division or modulo by zero
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/comprehension.py", line 5, in <module>
#     run()
#   File "tracebacks/comprehension.py", line 4, in run
#     return [f(i) for i in (2, 1, 0)]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/comprehension.py", line 4, in <listcomp>
#     return [f(i) for i in (2, 1, 0)]
#             ^^^^
#   File "tracebacks/comprehension.py", line 2, in <lambda>
#     f = lambda x: 10 // x
#                   ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
