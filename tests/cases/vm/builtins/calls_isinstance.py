"""Good and bad calls of isinstance, issubclass, callable."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Empty: pass
t(lambda: isinstance(bool, {1: 2}.keys()))
t(lambda: isinstance(zip([1], 'a')))
t(lambda: issubclass(Exception, int | None))
t(lambda: issubclass())
t(lambda: callable(bytearray()))
t(lambda: issubclass((1, 'a'), int))
t(lambda: callable({1: 'x', 2.5: 'y'}, reverse=1, **{'q': 1}))
t(lambda: isinstance(2**15, Empty))
t(lambda: callable())
t(lambda: issubclass(int, zip([1], 'a')))
t(lambda: issubclass(sep=','))
t(lambda: isinstance(range(1, 10, 2), str, base=3))
t(lambda: issubclass(type, list[int]))
t(lambda: issubclass(*5))
t(lambda: isinstance(range(5), list[int]))
# --- expect
# outcome: ok
# output:
# ! TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# ! TypeError isinstance expected 2 arguments, got 1
# bool False
# ! TypeError issubclass expected 2 arguments, got 0
# bool False
# ! TypeError issubclass() arg 1 must be a class
# ! TypeError callable() takes no keyword arguments
# bool False
# ! TypeError callable() takes exactly one argument (0 given)
# ! TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# ! TypeError issubclass() takes no keyword arguments
# ! TypeError isinstance() takes no keyword arguments
# ! TypeError issubclass() argument 2 cannot be a parameterized generic
# ! TypeError issubclass() argument after * must be an iterable, not int
# ! TypeError isinstance() argument 2 cannot be a parameterized generic
