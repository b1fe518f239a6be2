"""A traceback: raise chain3."""
def a(): raise ValueError("a")
def b():
    try: a()
    except ValueError as e: raise TypeError("b") from e
def c():
    try: b()
    except TypeError: raise KeyError("c")
c()
# --- expect
# outcome: raise KeyError: 'c'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_raise_chain3.py", line 4, in b
#     try: a()
#          ^^^
#   File "tracebacks/at_raise_chain3.py", line 2, in a
#     def a(): raise ValueError("a")
#              ^^^^^^^^^^^^^^^^^^^^^
# ValueError: a
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "tracebacks/at_raise_chain3.py", line 7, in c
#     try: b()
#          ^^^
#   File "tracebacks/at_raise_chain3.py", line 5, in b
#     except ValueError as e: raise TypeError("b") from e
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# TypeError: b
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/at_raise_chain3.py", line 9, in <module>
#     c()
#   File "tracebacks/at_raise_chain3.py", line 8, in c
#     except TypeError: raise KeyError("c")
#                       ^^^^^^^^^^^^^^^^^^^
# KeyError: 'c'
