"""Generators: uncaught5."""
def check(n):
    if n > 2: raise KeyError(n)
    return n
total = {check(k): v
         for k, v in enumerate("abcde")}
# --- expect
# outcome: raise KeyError: 3
# traceback:
# Traceback (most recent call last):
#   File "generators/all_uncaught5.py", line 5, in <module>
#     total = {check(k): v
#             ^^^^^^^^^^^^
#   File "generators/all_uncaught5.py", line 5, in <dictcomp>
#     total = {check(k): v
#              ^^^^^^^^
#   File "generators/all_uncaught5.py", line 3, in check
#     if n > 2: raise KeyError(n)
#               ^^^^^^^^^^^^^^^^^
# KeyError: 3
