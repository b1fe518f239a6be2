"""Errors on the way into a with, of an except's class and of a comprehension's iterator stand at the whole of it; carets skip closing brackets."""
def gen():
    yield 1
    raise ValueError("in gen")
class Enter:
    def __enter__(self): raise KeyError("enter")
    def __exit__(self, *a): pass
class Exit(Enter):
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError("exit")
def no_iterator(): return [x for x in 5]
def enter():
    with Enter() as x: pass
def no_manager():
    with gen, 5: pass
def leaving():
    with Exit():
        pass
def in_loop():
    for q in [x + 1 for x in gen()]: pass
def in_sum():
    return sum(x for x in gen())
def no_class():
    try:
        1 / 0
    except 5:
        pass
def in_dict():
    return {x: 1 for x in gen() if x}
def inner_loop():
    return [(x, y) for x in [1] for y in gen()]
a, z, s = 1, 0, ""
def left(): return (a + 1) / z
def tight(): return (a+1)/(z)
def spaced(): return ((a) )// ( z )
def power(): return ( a ) **s
def subscript(): return (s )[ 9 ]
def inner(): return ((a + 1) / z) + 1
def matrix(): x = (a + 1) @ z
def chain(n):
    calls = [no_iterator, enter, no_manager, leaving, in_loop, in_sum, no_class, in_dict, inner_loop,
             left, tight, spaced, power, subscript, inner, matrix]
    try:
        calls[n]()
    finally:
        if n + 1 < len(calls):
            chain(n + 1)
chain(0)
# --- expect
# outcome: raise TypeError: unsupported operand type(s) for @: 'int' and 'int'
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 11, in no_iterator
#     def no_iterator(): return [x for x in 5]
#                               ^^^^^^^^^^^^^^
# TypeError: 'int' object is not iterable
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 13, in enter
#     with Enter() as x: pass
#   File "tracebacks/carets_of_statements.py", line 6, in __enter__
#     def __enter__(self): raise KeyError("enter")
#                          ^^^^^^^^^^^^^^^^^^^^^^^
# KeyError: 'enter'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 15, in no_manager
#     with gen, 5: pass
# TypeError: 'function' object does not support the context manager protocol
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 17, in leaving
#     with Exit():
#   File "tracebacks/carets_of_statements.py", line 10, in __exit__
#     def __exit__(self, *a): raise KeyError("exit")
#                             ^^^^^^^^^^^^^^^^^^^^^^
# KeyError: 'exit'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 20, in in_loop
#     for q in [x + 1 for x in gen()]: pass
#              ^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 20, in <listcomp>
#     for q in [x + 1 for x in gen()]: pass
#              ^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 4, in gen
#     raise ValueError("in gen")
# ValueError: in gen
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 22, in in_sum
#     return sum(x for x in gen())
#            ^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 22, in <genexpr>
#     return sum(x for x in gen())
#               ^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 4, in gen
#     raise ValueError("in gen")
# ValueError: in gen
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 25, in no_class
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 26, in no_class
#     except 5:
# TypeError: catching classes that do not inherit from BaseException is not allowed
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 29, in in_dict
#     return {x: 1 for x in gen() if x}
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 29, in <dictcomp>
#     return {x: 1 for x in gen() if x}
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 4, in gen
#     raise ValueError("in gen")
# ValueError: in gen
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 31, in inner_loop
#     return [(x, y) for x in [1] for y in gen()]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 31, in <listcomp>
#     return [(x, y) for x in [1] for y in gen()]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/carets_of_statements.py", line 4, in gen
#     raise ValueError("in gen")
# ValueError: in gen
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 33, in left
#     def left(): return (a + 1) / z
#                        ~~~~~~~~^~~
# ZeroDivisionError: division by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 34, in tight
#     def tight(): return (a+1)/(z)
#                         ~~~~~^^~~
# ZeroDivisionError: division by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 35, in spaced
#     def spaced(): return ((a) )// ( z )
#                          ~~~~~~^^~~~~~~
# ZeroDivisionError: integer division or modulo by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 36, in power
#     def power(): return ( a ) **s
#                         ~~~~~~^^~
# TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 37, in subscript
#     def subscript(): return (s )[ 9 ]
#                             ~~~~^^^^^
# IndexError: string index out of range
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 38, in inner
#     def inner(): return ((a + 1) / z) + 1
#                          ~~~~~~~~^~~
# ZeroDivisionError: division by zero
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "tracebacks/carets_of_statements.py", line 48, in <module>
#     chain(0)
#   File "tracebacks/carets_of_statements.py", line 47, in chain
#     chain(n + 1)
#   File "tracebacks/carets_of_statements.py", line 47, in chain
#     chain(n + 1)
#   File "tracebacks/carets_of_statements.py", line 47, in chain
#     chain(n + 1)
#   [Previous line repeated 12 more times]
#   File "tracebacks/carets_of_statements.py", line 44, in chain
#     calls[n]()
#   File "tracebacks/carets_of_statements.py", line 39, in matrix
#     def matrix(): x = (a + 1) @ z
#                       ~~~~~~~~^~~
# TypeError: unsupported operand type(s) for @: 'int' and 'int'
