"""Special methods called by name, part 1."""
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
def gen():
    yield 3
    yield 1
t(lambda: (2**63).__rsub__(bytearray(b'abc')))
t(lambda: (reversed([1, 2])).__mul__(bytearray(3)))
t(lambda: ([1, 'a']).__ne__(2.0**53))
t(lambda: (super).__lshift__(super))
t(lambda: ({'b': 2, 'a': 1}).__and__(zip([1], 'a')))
t(lambda: (float('nan')).__repr__())
t(lambda: (lambda x: x).__pow__(0.1))
t(lambda: (-1).__rshift__(...))
t(lambda: (list[int]).__iter__())
t(lambda: (Empty).__ge__(bytearray(3)))
t(lambda: (...).__bool__())
t(lambda: (b'Hello World').__divmod__(True))
t(lambda: ({'a': 1, 'b': 2}.values()).__ne__('aXbXc'))
t(lambda: (b'\x00\xff').__repr__())
t(lambda: (b'').__index__())
t(lambda: (-0.0).__reversed__())
t(lambda: (Index(3)).__ceil__())
t(lambda: (b'Hello World').__rsub__({1: 2}.keys()))
t(lambda: ({1: 2}.keys()).__xor__(['b', 'a']))
t(lambda: ({'a': 1, 'b': 2}.values()).__sub__('a'))
t(lambda: (0.1).__floor__())
t(lambda: ((1, 1.0, True)).__rshift__(None))
t(lambda: (bytearray(b'Hello World')).__round__())
t(lambda: (int).__abs__())
t(lambda: (1/3).__rsub__(2))
t(lambda: (slice(1, 3)).__lshift__(slice(1, 3)))
t(lambda: (3**50).__neg__())
t(lambda: ('line\nbreak\r\nx').__or__(Index(-1)))
t(lambda: (Index(3)).__sub__(object))
t(lambda: (slice(1)).__gt__(bytearray(3)))
t(lambda: ({}).__len__())
t(lambda: (range(5)).__xor__(-10**25))
t(lambda: (iter('ab')).__and__(bytearray(b'\x00\xff')))
t(lambda: (str.upper).__ge__({1}))
t(lambda: (Empty()).__next__())
t(lambda: (gen()).__or__(str.upper))
t(lambda: (bytearray(b'\x00\xff')).__ceil__())
t(lambda: (bytearray(b' a,b ')).__rpow__(list(range(10))))
t(lambda: (float).__iter__())
t(lambda: (Empty()).__rmul__([].append))
t(lambda: ('-3.5').__round__())
t(lambda: (2**64 + 1).__le__(map(str, [1])))
t(lambda: (list[int]).__bool__())
t(lambda: ('aaa').__ior__(1/3))
t(lambda: (list).__add__(1))
t(lambda: (bytearray(3)).__pos__())
t(lambda: ('aaa').__eq__([1, 2, 3]))
t(lambda: ([3, 1, 2]).__neg__())
t(lambda: (()).__contains__({}.keys()))
t(lambda: (bytearray(b'Hello World')).__floordiv__(None))
t(lambda: ({'a'}).__ne__({1}))
t(lambda: (1e22).__round__())
t(lambda: (bytearray(b' a,b ')).__neg__())
t(lambda: ('tab\there\n').__floor__())
t(lambda: (-10**25).__sub__(range(10, 0, -3)))
t(lambda: ([].append).__radd__('line\nbreak\r\nx'))
t(lambda: (slice(None, None, -1)).__pos__())
t(lambda: (1).__rpow__(True))
t(lambda: ({'a': 1}.items()).__rmul__(object()))
t(lambda: (set()).__int__())
# --- expect
# outcome: ok
# output:
# NotImplementedType NotImplemented
# ! AttributeError 'list_reverseiterator' object has no attribute '__mul__'
# NotImplementedType NotImplemented
# ! AttributeError type object 'super' has no attribute '__lshift__'
# ! AttributeError 'dict' object has no attribute '__and__'
# str 'nan'
# ! AttributeError 'function' object has no attribute '__pow__'
# NotImplementedType NotImplemented
# ! TypeError descriptor '__iter__' of 'list' object needs an argument
# ! TypeError expected 1 argument, got 0
# ! AttributeError 'ellipsis' object has no attribute '__bool__'
# ! AttributeError 'bytes' object has no attribute '__divmod__'
# NotImplementedType NotImplemented
# str "b'\\x00\\xff'"
# ! AttributeError 'bytes' object has no attribute '__index__'
# ! AttributeError 'float' object has no attribute '__reversed__'
# ! AttributeError 'Index' object has no attribute '__ceil__'
# ! AttributeError 'bytes' object has no attribute '__rsub__'
# set set["'a'", "'b'", '1']
# ! AttributeError 'dict_values' object has no attribute '__sub__'
# int 0
# ! AttributeError 'tuple' object has no attribute '__rshift__'
# ! AttributeError 'bytearray' object has no attribute '__round__'
# ! TypeError descriptor '__abs__' of 'int' object needs an argument
# float 1.6666666666666667
# ! AttributeError 'slice' object has no attribute '__lshift__'
# int -717897987691852588770249
# ! AttributeError 'str' object has no attribute '__or__'
# ! AttributeError 'Index' object has no attribute '__sub__'
# NotImplementedType NotImplemented
# int 0
# ! AttributeError 'range' object has no attribute '__xor__'
# ! AttributeError 'str_ascii_iterator' object has no attribute '__and__'
# NotImplementedType NotImplemented
# ! AttributeError 'Empty' object has no attribute '__next__'
# ! AttributeError 'generator' object has no attribute '__or__'
# ! AttributeError 'bytearray' object has no attribute '__ceil__'
# ! AttributeError 'bytearray' object has no attribute '__rpow__'
# ! AttributeError type object 'float' has no attribute '__iter__'
# ! AttributeError 'Empty' object has no attribute '__rmul__'
# ! AttributeError 'str' object has no attribute '__round__'
# NotImplementedType NotImplemented
# ! AttributeError type object 'list' has no attribute '__bool__'
# ! AttributeError 'str' object has no attribute '__ior__'
# ! TypeError descriptor '__add__' requires a 'list' object but received a 'int'
# ! AttributeError 'bytearray' object has no attribute '__pos__'
# NotImplementedType NotImplemented
# ! AttributeError 'list' object has no attribute '__neg__'
# bool False
# ! AttributeError 'bytearray' object has no attribute '__floordiv__'
# bool True
# int 10000000000000000000000
# ! AttributeError 'bytearray' object has no attribute '__neg__'
# ! AttributeError 'str' object has no attribute '__floor__'
# NotImplementedType NotImplemented
# ! AttributeError 'builtin_function_or_method' object has no attribute '__radd__'
# ! AttributeError 'slice' object has no attribute '__pos__'
# int 1
# ! AttributeError 'dict_items' object has no attribute '__rmul__'
# ! AttributeError 'set' object has no attribute '__int__'
