"""Special methods called by name, part 3."""
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
class Text(str): pass
class Number(int): pass
class Items(list): pass
class Pair(tuple): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: ([1.5, 2, True]).__gt__(frozenset('ab')))
t(lambda: (Map(a=1)).__len__())
t(lambda: ([1]).__lt__({}.keys()))
t(lambda: (frozenset()).__rmul__('12'))
t(lambda: (255).__reversed__())
t(lambda: (bytearray(b' a,b ')).__str__())
t(lambda: ('a,b,,c').__rmod__(123456.789))
t(lambda: (int | None).__eq__(list))
t(lambda: (b'a').__pos__())
t(lambda: ({'a'}).__round__())
t(lambda: (zip([1], 'a')).__and__({1, 2, 3}))
t(lambda: (property()).__int__())
t(lambda: (type).__pos__())
t(lambda: (zip([1], 'a')).__trunc__())
t(lambda: (frozenset()).__truediv__(slice(5, 0, -2)))
t(lambda: (1).__floordiv__('ab' * 3))
t(lambda: (0.0).__divmod__('a b c'))
t(lambda: (gen()).__next__())
t(lambda: (float('inf')).__neg__())
t(lambda: ({'a'}).__invert__())
t(lambda: (slice(5, 0, -2)).__format__(iter('ab')))
t(lambda: (2).__round__())
t(lambda: (range(10, 0, -3)).__radd__(2))
t(lambda: (ValueError('x')).__ge__(bytearray(b'Hello World')))
t(lambda: (property()).__rpow__(3**50))
t(lambda: ([0, '', None]).__ceil__())
t(lambda: ((3, 1, 2)).__floor__())
t(lambda: (...).__lshift__(Empty()))
t(lambda: (Index(3)).__next__())
t(lambda: (two).__and__(len))
t(lambda: (123456.789).__imul__(int))
t(lambda: (Number).__getitem__(Empty()))
t(lambda: (b'aXbXc').__round__())
t(lambda: (super).__invert__())
t(lambda: (Map(a=1)).__index__())
t(lambda: (b'a,b,,c').__or__(3**50))
t(lambda: (b' pad ').__ne__(type))
t(lambda: (Pair((1, 2))).__neg__())
t(lambda: (gen()).__invert__())
t(lambda: (set()).__iadd__(bool))
t(lambda: (zip([1], 'a')).__rmod__('12'))
t(lambda: (0.0).__trunc__())
t(lambda: (2**63).__index__())
t(lambda: (type).__format__(b'a'))
t(lambda: (slice(5, 0, -2)).__repr__())
t(lambda: (Text('sub')).__str__())
t(lambda: (Text('sub')).__abs__())
t(lambda: (bool).__sub__(object()))
t(lambda: (2**15).__lshift__(10))
t(lambda: (0.5).__float__())
t(lambda: (int | None).__radd__(1.0))
t(lambda: (['b', 'a']).__mul__(Number))
t(lambda: (['b', 'a']).__xor__(list[int]))
t(lambda: ({'a': 1, 'b': 2}.values()).__floor__())
t(lambda: (list('hello')).__imul__(frozenset([2])))
t(lambda: ([].append).__trunc__())
t(lambda: (super).__reversed__())
t(lambda: ([1.5, 2, True]).__floor__())
t(lambda: (Items([2, 1])).__divmod__(b'\t a'))
t(lambda: (map(str, [1])).__len__())
# --- expect
# outcome: ok
# output:
# NotImplementedType NotImplemented
# int 1
# NotImplementedType NotImplemented
# ! AttributeError 'frozenset' object has no attribute '__rmul__'
# ! AttributeError 'int' object has no attribute '__reversed__'
# str "bytearray(b' a,b ')"
# NotImplementedType NotImplemented
# NotImplementedType NotImplemented
# ! AttributeError 'bytes' object has no attribute '__pos__'
# ! AttributeError 'set' object has no attribute '__round__'
# ! AttributeError 'zip' object has no attribute '__and__'
# ! AttributeError 'property' object has no attribute '__int__'
# ! AttributeError type object 'type' has no attribute '__pos__'
# ! AttributeError 'zip' object has no attribute '__trunc__'
# ! AttributeError 'frozenset' object has no attribute '__truediv__'
# NotImplementedType NotImplemented
# NotImplementedType NotImplemented
# int 3
# float -inf
# ! AttributeError 'set' object has no attribute '__invert__'
# ! TypeError __format__() argument must be str, not str_ascii_iterator
# int 2
# ! AttributeError 'range' object has no attribute '__radd__'
# NotImplementedType NotImplemented
# ! AttributeError 'property' object has no attribute '__rpow__'
# ! AttributeError 'list' object has no attribute '__ceil__'
# ! AttributeError 'tuple' object has no attribute '__floor__'
# ! AttributeError 'ellipsis' object has no attribute '__lshift__'
# ! AttributeError 'Index' object has no attribute '__next__'
# ! AttributeError 'function' object has no attribute '__and__'
# ! AttributeError 'float' object has no attribute '__imul__'
# ! AttributeError type object 'Number' has no attribute '__getitem__'
# ! AttributeError 'bytes' object has no attribute '__round__'
# ! AttributeError type object 'super' has no attribute '__invert__'
# ! AttributeError 'Map' object has no attribute '__index__'
# ! AttributeError 'bytes' object has no attribute '__or__'
# NotImplementedType NotImplemented
# ! AttributeError 'Pair' object has no attribute '__neg__'
# ! AttributeError 'generator' object has no attribute '__invert__'
# ! AttributeError 'set' object has no attribute '__iadd__'
# ! AttributeError 'zip' object has no attribute '__rmod__'
# int 0
# int 9223372036854775808
# ! TypeError object.__format__() takes exactly one argument (0 given)
# str 'slice(5, 0, -2)'
# str 'sub'
# ! AttributeError 'Text' object has no attribute '__abs__'
# ! TypeError descriptor '__sub__' requires a 'int' object but received a 'object'
# int 33554432
# float 0.5
# ! AttributeError 'types.UnionType' object has no attribute '__radd__'
# ! TypeError 'type' object cannot be interpreted as an integer
# ! AttributeError 'list' object has no attribute '__xor__'
# ! AttributeError 'dict_values' object has no attribute '__floor__'
# ! TypeError 'frozenset' object cannot be interpreted as an integer
# ! AttributeError 'builtin_function_or_method' object has no attribute '__trunc__'
# ! AttributeError type object 'super' has no attribute '__reversed__'
# ! AttributeError 'list' object has no attribute '__floor__'
# ! AttributeError 'Items' object has no attribute '__divmod__'
# ! AttributeError 'map' object has no attribute '__len__'
