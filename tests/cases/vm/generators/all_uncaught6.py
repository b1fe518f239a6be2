"""Generators: uncaught6."""
g = (undefined_thing for _ in range(2))
next(g)
# --- expect
# outcome: raise NameError: name 'undefined_thing' is not defined
# traceback:
# Traceback (most recent call last):
#   File "generators/all_uncaught6.py", line 3, in <module>
#     next(g)
#   File "generators/all_uncaught6.py", line 2, in <genexpr>
#     g = (undefined_thing for _ in range(2))
#          ^^^^^^^^^^^^^^^
# NameError: name 'undefined_thing' is not defined
