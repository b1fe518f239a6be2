"""Generators: uncaught3."""
print(sum(10 // (2 - x) for x in range(5)))
# --- expect
# outcome: raise ZeroDivisionError: integer division or modulo by zero
# traceback:
# Traceback (most recent call last):
#   File "generators/all_uncaught3.py", line 2, in <module>
#     print(sum(10 // (2 - x) for x in range(5)))
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "generators/all_uncaught3.py", line 2, in <genexpr>
#     print(sum(10 // (2 - x) for x in range(5)))
#               ~~~^^~~~~~~~~
# ZeroDivisionError: integer division or modulo by zero
