"""Special methods called by name, part 4."""
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
class Text(str): pass
class Number(int): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: ('é😀x').__float__())
t(lambda: ([1, 'a']).__rpow__(2**64 + 1))
t(lambda: (two).__abs__())
t(lambda: (enumerate('ab')).__pow__(gen()))
t(lambda: (object()).__or__(Map(a=1)))
t(lambda: (list[int]).__floordiv__(b'a'))
t(lambda: (1e22).__ceil__())
t(lambda: (object()).__abs__())
t(lambda: (bytearray()).__next__())
t(lambda: ('%s').__mul__(...))
t(lambda: (str.upper).__str__())
t(lambda: (float('-inf')).__len__())
t(lambda: ('a b c').__len__())
t(lambda: ('Hello World').__radd__(b'12'))
t(lambda: (b'l\nm\r\nx').__float__())
t(lambda: ((1, 'a')).__floor__())
t(lambda: (1e22).__repr__())
t(lambda: (type(None)).__reversed__())
t(lambda: (zip([1], 'a')).__bool__())
t(lambda: (1e-7).__mod__([3, 1, 2]))
t(lambda: (5e-324).__abs__())
t(lambda: (['b', 'a']).__next__())
t(lambda: (float).__rshift__({}))
t(lambda: ([].append).__pow__(NotImplemented))
t(lambda: ('').__rsub__(None))
t(lambda: ({'a'}).__int__())
t(lambda: (...).__iter__())
t(lambda: (123456.789).__imul__(enumerate('ab')))
t(lambda: (None).__or__(b'a'))
t(lambda: (Number).__next__())
t(lambda: (enumerate('ab')).__imul__(len))
t(lambda: ('abc').__lt__(2**15))
t(lambda: (((1, 2), [3])).__and__(255))
t(lambda: (range(0, -2**65, -2**64)).__mod__({}))
t(lambda: (1.0).__getitem__(1000000))
t(lambda: ({'a': 1}).__eq__(list[int]))
t(lambda: (b'aXbXc').__gt__('a'))
t(lambda: (...).__ceil__())
t(lambda: (True).__floor__())
t(lambda: (2).__ge__(map(str, [1])))
t(lambda: ((3, 1, 2)).__trunc__())
t(lambda: (Map(a=1)).__or__(enumerate('ab')))
t(lambda: (len).__iadd__(0))
t(lambda: (bytearray(b' a,b ')).__reversed__())
t(lambda: (255).__bool__())
t(lambda: (type).__invert__())
t(lambda: ('abc').__pow__(bytearray(b'abc')))
t(lambda: (Empty()).__ceil__())
t(lambda: (bool).__floor__())
t(lambda: (iter('ab')).__trunc__())
t(lambda: (float).__mul__(0.1))
t(lambda: (b'a').__rmul__(int | None))
t(lambda: ('tab\there\n').__gt__(Text('sub')))
t(lambda: (float).__abs__())
t(lambda: (bytearray(b'\x00\xff')).__getitem__(type(None)))
t(lambda: ({1.5, 'x'}).__floor__())
t(lambda: (list(range(10))).__lshift__([1, 2, 3]))
t(lambda: ('tab\there\n').__divmod__(b'12'))
t(lambda: (float('inf')).__iadd__(type))
t(lambda: (b'l\nm\r\nx').__getitem__('ß'))
# --- expect
# outcome: ok
# output:
# ! AttributeError 'str' object has no attribute '__float__'
# ! AttributeError 'list' object has no attribute '__rpow__'
# ! AttributeError 'function' object has no attribute '__abs__'
# ! AttributeError 'enumerate' object has no attribute '__pow__'
# ! AttributeError 'object' object has no attribute '__or__'
# ! AttributeError type object 'list' has no attribute '__floordiv__'
# int 10000000000000000000000
# ! AttributeError 'object' object has no attribute '__abs__'
# ! AttributeError 'bytearray' object has no attribute '__next__'
# ! TypeError 'ellipsis' object cannot be interpreted as an integer
# str "<method 'upper' of 'str' objects>"
# ! AttributeError 'float' object has no attribute '__len__'
# int 5
# ! AttributeError 'str' object has no attribute '__radd__'
# ! AttributeError 'bytes' object has no attribute '__float__'
# ! AttributeError 'tuple' object has no attribute '__floor__'
# str '1e+22'
# ! AttributeError type object 'NoneType' has no attribute '__reversed__'
# ! AttributeError 'zip' object has no attribute '__bool__'
# NotImplementedType NotImplemented
# float 5e-324
# ! AttributeError 'list' object has no attribute '__next__'
# ! AttributeError type object 'float' has no attribute '__rshift__'
# ! AttributeError 'builtin_function_or_method' object has no attribute '__pow__'
# ! AttributeError 'str' object has no attribute '__rsub__'
# ! AttributeError 'set' object has no attribute '__int__'
# ! AttributeError 'ellipsis' object has no attribute '__iter__'
# ! AttributeError 'float' object has no attribute '__imul__'
# ! AttributeError 'NoneType' object has no attribute '__or__'
# ! AttributeError type object 'Number' has no attribute '__next__'
# ! AttributeError 'enumerate' object has no attribute '__imul__'
# NotImplementedType NotImplemented
# ! AttributeError 'tuple' object has no attribute '__and__'
# ! AttributeError 'range' object has no attribute '__mod__'
# ! AttributeError 'float' object has no attribute '__getitem__'
# NotImplementedType NotImplemented
# NotImplementedType NotImplemented
# ! AttributeError 'ellipsis' object has no attribute '__ceil__'
# int 1
# NotImplementedType NotImplemented
# ! AttributeError 'tuple' object has no attribute '__trunc__'
# NotImplementedType NotImplemented
# ! AttributeError 'builtin_function_or_method' object has no attribute '__iadd__'
# ! AttributeError 'bytearray' object has no attribute '__reversed__'
# bool True
# ! AttributeError type object 'type' has no attribute '__invert__'
# ! AttributeError 'str' object has no attribute '__pow__'
# ! AttributeError 'Empty' object has no attribute '__ceil__'
# ! TypeError unbound method int.__floor__() needs an argument
# ! AttributeError 'str_ascii_iterator' object has no attribute '__trunc__'
# ! TypeError expected 1 argument, got 0
# ! TypeError 'types.UnionType' object cannot be interpreted as an integer
# bool True
# ! TypeError descriptor '__abs__' of 'float' object needs an argument
# ! TypeError bytearray indices must be integers or slices, not type
# ! AttributeError 'set' object has no attribute '__floor__'
# ! AttributeError 'list' object has no attribute '__lshift__'
# ! AttributeError 'str' object has no attribute '__divmod__'
# ! AttributeError 'float' object has no attribute '__iadd__'
# ! TypeError byte indices must be integers or slices, not str
