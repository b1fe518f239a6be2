"""Generators: uncaught4."""
x = [1, 2, 0]
y = [10 / v for v in x
     if v < 5]
# --- expect
# outcome: raise ZeroDivisionError: division by zero
# traceback:
# Traceback (most recent call last):
#   File "generators/all_uncaught4.py", line 3, in <module>
#     y = [10 / v for v in x
#         ^^^^^^^^^^^^^^^^^^
#   File "generators/all_uncaught4.py", line 3, in <listcomp>
#     y = [10 / v for v in x
#          ~~~^~~
# ZeroDivisionError: division by zero
