"""Generators: uncaught2."""
def g():
    for i in range(3):
        yield 10 // (1 - i)
print(list(g()))
# --- expect
# outcome: raise ZeroDivisionError: integer division or modulo by zero
# traceback:
# Traceback (most recent call last):
#   File "generators/all_uncaught2.py", line 5, in <module>
#     print(list(g()))
#           ^^^^^^^^^
#   File "generators/all_uncaught2.py", line 4, in g
#     yield 10 // (1 - i)
#           ~~~^^~~~~~~~~
# ZeroDivisionError: integer division or modulo by zero
