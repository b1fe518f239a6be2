"""Attributes, calls and isinstance over builtin values, part 2."""
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
class Number(int): pass
class Real(float): pass
class Map(dict): pass
def two(a, b=0): return (a, b)

t(lambda: ({}.keys()).__args__)
t(lambda: (str.upper)(Real(2.5)))
t(lambda: isinstance(range(2**70, 2**70 + 3), (int, None)))
t(lambda: ({}).start)
t(lambda: (set())(123456.789))
t(lambda: isinstance({'b': 2, 'a': 1}, type))
t(lambda: (Number).step)
t(lambda: hasattr(255, 'foo'))
t(lambda: (iter('ab')).upperr)
t(lambda: getattr({1.5, 'x'}, '__len__x'))
t(lambda: (super).__bases__)
t(lambda: (int).__qualname__)
t(lambda: isinstance(255, list[int]))
t(lambda: ([].append).__len__x)
t(lambda: getattr(str, '__doc__x'))
t(lambda: (bool).step)
t(lambda: (lambda x: x)(None))
t(lambda: (int | None)(list[int]))
t(lambda: (ValueError)('a'))
t(lambda: getattr(lambda x: x, '__qualname__'))
t(lambda: ({'a': 1, 'b': 2}.values()).__defaults__)
t(lambda: (10**18).imag)
t(lambda: (None)({'a': 1, 'b': 2}.values()))
t(lambda: getattr(bytearray(b'abc'), 'numerator'))
t(lambda: (ValueError).__qualname__)
t(lambda: (ValueError).__annotations__)
t(lambda: (list[int]).__origin__)
t(lambda: (str.upper)(str.upper))
t(lambda: (len)(2.0**53))
t(lambda: getattr(reversed([1, 2]), 'denominator'))
t(lambda: (2**64 + 1).numerator)
t(lambda: ({'a': 1}.items())(int | None))
t(lambda: ({'a': 1}.items()).imag)
t(lambda: (Number)('é😀x'))
t(lambda: (Number).__bases__)
t(lambda: (Map(a=1)).__class__)
t(lambda: getattr(frozenset([2]), '__class__'))
t(lambda: (len).__annotations__)
t(lambda: getattr([0, '', None], '__class__'))
t(lambda: (...)({}.keys()))
t(lambda: (two).__dict__)
t(lambda: (lambda x: x)(bytearray(b' a,b ')))
t(lambda: (dict)(slice(None, None, -1)))
t(lambda: (str.upper)(Index(-1)))
t(lambda: (list[int])(iter('ab')))
t(lambda: (super).__mro__)
t(lambda: ({1: 2}.keys()).mro)
t(lambda: (float)(True))
t(lambda: getattr(2**15, 'imag'))
# --- expect
# outcome: ok
# output:
# ! AttributeError 'dict_keys' object has no attribute '__args__'
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'Real' object
# ! TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# ! AttributeError 'dict' object has no attribute 'start'
# ! TypeError 'set' object is not callable
# bool False
# ! AttributeError type object 'Number' has no attribute 'step'
# bool False
# ! AttributeError 'str_ascii_iterator' object has no attribute 'upperr'
# ! AttributeError 'set' object has no attribute '__len__x'
# tuple (<class 'object'>,)
# str 'int'
# ! TypeError isinstance() argument 2 cannot be a parameterized generic
# ! AttributeError 'builtin_function_or_method' object has no attribute '__len__x'
# ! AttributeError type object 'str' has no attribute '__doc__x'
# ! AttributeError type object 'bool' has no attribute 'step'
# NoneType None
# ! TypeError 'types.UnionType' object is not callable
# ValueError ValueError('a')
# str '<lambda>.<locals>.<lambda>'
# ! AttributeError 'dict_values' object has no attribute '__defaults__'
# int 0
# ! TypeError 'NoneType' object is not callable
# ! AttributeError 'bytearray' object has no attribute 'numerator'
# str 'ValueError'
# ! AttributeError type object 'ValueError' has no attribute '__annotations__'
# type <class 'list'>
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'method_descriptor' object
# ! TypeError object of type 'float' has no len()
# ! AttributeError 'list_reverseiterator' object has no attribute 'denominator'
# int 18446744073709551617
# ! TypeError 'dict_items' object is not callable
# ! AttributeError 'dict_items' object has no attribute 'imag'
# ! ValueError invalid literal for int() with base 10: 'é😀x'
# tuple (<class 'int'>,)
# type <class '__main__.Map'>
# type <class 'frozenset'>
# ! AttributeError 'builtin_function_or_method' object has no attribute '__annotations__'
# type <class 'list'>
# ! TypeError 'ellipsis' object is not callable
# dict {}
# bytearray bytearray(b' a,b ')
# ! TypeError 'slice' object is not iterable
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'Index' object
# list ['a', 'b']
# tuple (<class 'super'>, <class 'object'>)
# ! AttributeError 'dict_keys' object has no attribute 'mro'
# float 1.0
# int 0
