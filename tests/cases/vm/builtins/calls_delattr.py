"""Good and bad calls of delattr, vars, property."""
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
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Empty: pass
class Number(int): pass
class Pair(tuple): pass
def two(a, b=0): return (a, b)

t(lambda: delattr(123456.789, 'append'))
t(lambda: vars([1, 'a']))
t(lambda: delattr(list, 'foo'))
t(lambda: delattr('abc', '__class__'))
t(lambda: delattr(iter('ab')))
t(lambda: vars(Empty()))
t(lambda: delattr(Pair((1, 2)), 1))
t(lambda: delattr(lambda x: x, 'append'))
t(lambda: vars(Index(3)))
t(lambda: delattr(frozenset(), 'a', start=2))
t(lambda: vars(range(0), **{'q': 1}))
t(lambda: delattr(bytearray(b'abc'), 'upper'))
t(lambda: vars([[1], [2, 3]], str.upper))
t(lambda: property(two, reverse=1))
t(lambda: delattr({'a': 1}.items(), NotImplemented))
t(lambda: property(*5))
t(lambda: vars(*5))
t(lambda: delattr(*5))
t(lambda: delattr(10, 'real'))
t(lambda: delattr(Number, 'foo'))
# --- expect
# outcome: ok
# output:
# ! AttributeError 'float' object has no attribute 'append'
# ! TypeError vars() argument must have __dict__ attribute
# ! TypeError cannot set 'foo' attribute of immutable type 'list'
# ! TypeError can't delete __class__ attribute
# ! TypeError delattr expected 2 arguments, got 1
# dict {}
# ! TypeError attribute name must be string, not 'int'
# ! AttributeError 'function' object has no attribute 'append'
# dict {'n': 3}
# ! TypeError delattr() takes no keyword arguments
# ! TypeError vars() takes no keyword arguments
# ! AttributeError 'bytearray' object attribute 'upper' is read-only
# ! TypeError vars expected at most 1 argument, got 2
# ! TypeError 'reverse' is an invalid keyword argument for property()
# ! TypeError attribute name must be string, not 'NotImplementedType'
# ! TypeError property() argument after * must be an iterable, not int
# ! TypeError vars() argument after * must be an iterable, not int
# ! TypeError delattr() argument after * must be an iterable, not int
# ! AttributeError attribute 'real' of 'int' objects is not writable
# ! AttributeError type object 'Number' has no attribute 'foo'
