"""Exceptions: what exceptions know of themselves."""
try: raise StopIteration(5)
except StopIteration as e: print(e.value, e.args)
try: raise SystemExit(3)
except SystemExit as e: print(e.code)
try: {}["x"]
except KeyError as e: print(e.args, str(e), repr(e))
try: undefined_name
except NameError as e: print(e.name, e)
try: (1).foo
except AttributeError as e: print(e.name, e.obj, e)
try: import math; math.foo
except AttributeError as e: print(e)
try: int("x")
except ValueError as e: print(e.args)
try: "abc".encode("ascii").decode("utf-8"); b"\xff".decode()
except UnicodeDecodeError as e: print(e.encoding, e.start, e.end, e.reason, e.object, e)
try: "é".encode("ascii")
except UnicodeEncodeError as e: print(e.encoding, e.start, e.end, e.reason, e.object, e)
print(repr(Exception()), str(Exception()), repr(Exception(1, 2)), str(Exception(1, "a")), Exception("a").args)
print(ValueError("a") == ValueError("a"), isinstance(ValueError(), Exception), issubclass(KeyError, LookupError))
class E(Exception): pass
print(repr(E("x")), E.__mro__[1].__name__, E().args)
class F(Exception):
    def __init__(self, a, b=2): self.a, self.b = a, b
print(repr(F(1)), F(1, 3).args, str(F(9)))
try: raise F
except TypeError as e: print(e)
e = OSError(2, "No such file")
print(e.errno, e.strerror, e, e.args)
print(ImportError("m", name="n", path="p").name)
try: raise E from ValueError("c")
except E as e: print(repr(e.__cause__))
print(AssertionError("q"), repr(AssertionError()))
# --- expect
# outcome: ok
# output:
# 5 (5,)
# 3
# ('x',) 'x' KeyError('x')
# undefined_name name 'undefined_name' is not defined
# foo 1 'int' object has no attribute 'foo'
# module 'math' has no attribute 'foo'
# ("invalid literal for int() with base 10: 'x'",)
# utf-8 0 1 invalid start byte b'\xff' 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# ascii 0 1 ordinal not in range(128) é 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# Exception()  Exception(1, 2) (1, 'a') ('a',)
# False True True
# E('x') Exception ()
# F(1) (1, 3) 9
# F.__init__() missing 1 required positional argument: 'a'
# 2 No such file [Errno 2] No such file (2, 'No such file')
# n
# ValueError('c')
# q AssertionError()
