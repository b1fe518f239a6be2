"""Exceptions: causes and contexts."""
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
try: f()
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def g():
    try: {}["k"]
    except KeyError: raise RuntimeError("during")
try: g()
except RuntimeError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
def h():
    try: [][0]
    except IndexError: raise TypeError("none") from None
try: h()
except TypeError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
e = ValueError(1)
e.__cause__ = KeyError("x")
print(e.__suppress_context__)
e.__context__ = IndexError()
e.__suppress_context__ = False
try: e.__cause__ = 3
except TypeError as x: print(x)
try: e.__context__ = "s"
except TypeError as x: print(x)
try: raise e from 3
except TypeError as x: print(x)
try: raise 3
except TypeError as x: print(x)
try: raise int
except TypeError as x: print(x)
try: raise
except RuntimeError as x: print(x)
f()
# --- expect
# outcome: raise ValueError: bad
# output:
# ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
# KeyError('k') None False
# IndexError('list index out of range') None True
# True
# exception cause must be None or derive from BaseException
# exception context must be None or derive from BaseException
# exception causes must derive from BaseException
# exceptions must derive from BaseException
# exceptions must derive from BaseException
# No active exception to reraise
# traceback:
# Traceback (most recent call last):
#   File "exceptions/all_chain.py", line 4, in f
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "exceptions/all_chain.py", line 37, in <module>
#     f()
#   File "exceptions/all_chain.py", line 6, in f
#     raise ValueError("bad") from e
# ValueError: bad
