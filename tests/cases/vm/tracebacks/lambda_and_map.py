"""Frames of a lambda inside map and list."""
values = list(map(lambda v: v["n"] * 2, [{"n": 1}, {}]))
# --- expect
# outcome: raise KeyError: 'n'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/lambda_and_map.py", line 2, in <module>
#     values = list(map(lambda v: v["n"] * 2, [{"n": 1}, {}]))
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/lambda_and_map.py", line 2, in <lambda>
#     values = list(map(lambda v: v["n"] * 2, [{"n": 1}, {}]))
#                                 ~^^^^^
# KeyError: 'n'
