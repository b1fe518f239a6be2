"""Special methods called by name, part 2."""
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
class Real(float): pass
class Items(list): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

t(lambda: (frozenset([2])).__gt__(list[int]))
t(lambda: (Empty).__rmul__(dict))
t(lambda: (frozenset({1, 2, 3})).__floor__())
t(lambda: ('ab' * 3).__abs__())
t(lambda: (b'a').__imul__(...))
t(lambda: (1e16).__round__())
t(lambda: (-7).__trunc__())
t(lambda: ('aaa').__format__({'a': 1, 'b': 2}.values()))
t(lambda: (...).__next__())
t(lambda: (1/3).__ceil__())
t(lambda: (bytearray(b' a,b ')).__eq__(ValueError))
t(lambda: (type).__len__())
t(lambda: (b'aXbXc').__rmod__(Items([2, 1])))
t(lambda: (list).__neg__())
t(lambda: (object()).__bool__())
t(lambda: (lambda x: x).__truediv__({'a': 1, 'b': 2}.values()))
t(lambda: (gen()).__contains__(Empty))
t(lambda: (bytearray(3)).__rshift__('12'))
t(lambda: (0.0).__or__(2.0**53))
t(lambda: ('a b c').__and__(5e-324))
t(lambda: (...).__reversed__())
t(lambda: (two).__imul__('12'))
t(lambda: (Real(2.5)).__neg__())
t(lambda: (iter([1, 2])).__floordiv__(slice('a', 2, 3)))
t(lambda: ({1: 'x', 2.5: 'y'}).__contains__(b'\t a'))
t(lambda: ({'a'}).__getitem__(b' pad '))
t(lambda: ({1, 2, 3}).__le__((1, 1.0, True)))
t(lambda: ({(1, 2): [3], None: {}}).__lshift__([0, '', None]))
t(lambda: (Empty).__float__())
t(lambda: (len).__or__(map(str, [1])))
t(lambda: (range(0, -2**65, -2**64)).__float__())
t(lambda: ('a b c').__rdivmod__(Empty()))
t(lambda: ('a').__rsub__(slice(None, None, -1)))
t(lambda: (type).__ceil__())
t(lambda: (0.1).__divmod__((1,)))
t(lambda: (True).__mul__([1, 'a']))
t(lambda: ('%s').__str__())
t(lambda: (-1).__or__(b'12'))
t(lambda: (str.upper).__format__(gen()))
t(lambda: (range(0)).__str__())
t(lambda: (ValueError).__floor__())
t(lambda: (dict).__truediv__(int | None))
t(lambda: ([]).__xor__({1: 1, 2: 2, 3: 3}))
t(lambda: (iter('ab')).__iadd__([0, '', None]))
t(lambda: (' pad ').__rshift__({1}))
t(lambda: ({}.keys()).__invert__())
t(lambda: (5e-324).__truediv__(...))
t(lambda: ((1,)).__ne__({}))
t(lambda: (slice(1, 3)).__repr__())
t(lambda: ({}).__format__(range(10, 0, -3)))
t(lambda: (b'a').__iadd__('-3.5'))
t(lambda: ('a b c').__ior__(-10**25))
t(lambda: (b'12').__divmod__(False))
t(lambda: (iter('ab')).__neg__())
t(lambda: (-2**63).__next__())
t(lambda: (Index(3)).__index__())
t(lambda: (...).__ceil__())
t(lambda: (ValueError('x')).__trunc__())
t(lambda: (10).__pos__())
t(lambda: ({'a': 1}.items()).__lt__(10**18))
# --- expect
# outcome: ok
# output:
# NotImplementedType NotImplemented
# ! AttributeError type object 'Empty' has no attribute '__rmul__'
# ! AttributeError 'frozenset' object has no attribute '__floor__'
# ! AttributeError 'str' object has no attribute '__abs__'
# ! AttributeError 'bytes' object has no attribute '__imul__'
# int 10000000000000000
# int -7
# ! TypeError __format__() argument must be str, not dict_values
# ! AttributeError 'ellipsis' object has no attribute '__next__'
# int 1
# NotImplementedType NotImplemented
# ! AttributeError type object 'type' has no attribute '__len__'
# NotImplementedType NotImplemented
# ! AttributeError type object 'list' has no attribute '__neg__'
# ! AttributeError 'object' object has no attribute '__bool__'
# ! AttributeError 'function' object has no attribute '__truediv__'
# ! AttributeError 'generator' object has no attribute '__contains__'
# ! AttributeError 'bytearray' object has no attribute '__rshift__'
# ! AttributeError 'float' object has no attribute '__or__'
# ! AttributeError 'str' object has no attribute '__and__'
# ! AttributeError 'ellipsis' object has no attribute '__reversed__'
# ! AttributeError 'function' object has no attribute '__imul__'
# float -2.5
# ! AttributeError 'list_iterator' object has no attribute '__floordiv__'
# bool False
# ! AttributeError 'set' object has no attribute '__getitem__'
# NotImplementedType NotImplemented
# ! AttributeError 'dict' object has no attribute '__lshift__'
# ! AttributeError type object 'Empty' has no attribute '__float__'
# ! AttributeError 'builtin_function_or_method' object has no attribute '__or__'
# ! AttributeError 'range' object has no attribute '__float__'
# ! AttributeError 'str' object has no attribute '__rdivmod__'
# ! AttributeError 'str' object has no attribute '__rsub__'
# ! AttributeError type object 'type' has no attribute '__ceil__'
# NotImplementedType NotImplemented
# NotImplementedType NotImplemented
# str '%s'
# NotImplementedType NotImplemented
# ! TypeError __format__() argument must be str, not generator
# str 'range(0, 0)'
# ! AttributeError type object 'ValueError' has no attribute '__floor__'
# ! AttributeError type object 'dict' has no attribute '__truediv__'
# ! AttributeError 'list' object has no attribute '__xor__'
# ! AttributeError 'str_ascii_iterator' object has no attribute '__iadd__'
# ! AttributeError 'str' object has no attribute '__rshift__'
# ! AttributeError 'dict_keys' object has no attribute '__invert__'
# NotImplementedType NotImplemented
# NotImplementedType NotImplemented
# str 'slice(1, 3, None)'
# ! TypeError __format__() argument must be str, not range
# ! AttributeError 'bytes' object has no attribute '__iadd__'
# ! AttributeError 'str' object has no attribute '__ior__'
# ! AttributeError 'bytes' object has no attribute '__divmod__'
# ! AttributeError 'str_ascii_iterator' object has no attribute '__neg__'
# ! AttributeError 'int' object has no attribute '__next__'
# int 3
# ! AttributeError 'ellipsis' object has no attribute '__ceil__'
# ! AttributeError 'ValueError' object has no attribute '__trunc__'
# int 10
# NotImplementedType NotImplemented
