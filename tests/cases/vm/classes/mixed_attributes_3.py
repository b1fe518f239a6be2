"""Attributes, calls and isinstance over builtin values, part 3."""
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
t(lambda: (object()).__bases__)
t(lambda: (Empty).__mro__)
t(lambda: getattr(b'a,b,,c', 'numerator'))
t(lambda: isinstance('abc', str))
t(lambda: (float('nan')).keyz)
t(lambda: hasattr(lambda x: x, '__wrapped__'))
t(lambda: isinstance([1, 2, 3], 1))
t(lambda: getattr(list(range(10)), 'foo'))
t(lambda: (len).stop)
t(lambda: (False)(Index(3)))
t(lambda: ([].append).__self__)
t(lambda: (ValueError)(bytearray(b'abc')))
t(lambda: (Number(5))({1: 2}.keys()))
t(lambda: ([].append)(NotImplemented))
t(lambda: (range(10, 0, -3)).step)
t(lambda: (NotImplemented)('%s'))
t(lambda: (super).__doc__x)
t(lambda: ({'a': 1}.items()).appendd)
t(lambda: (ValueError('x')).args)
t(lambda: getattr(type, '__len__x'))
t(lambda: ({'a': 1, 'b': 2}.values())(slice(1)))
t(lambda: (bool).args)
t(lambda: getattr(1.0, '__class__'))
t(lambda: (len)(zip([1], 'a')))
t(lambda: ([0, '', None]).__class__)
t(lambda: isinstance(-2.5, tuple | list[int]))
t(lambda: (str.upper).__qualname__)
t(lambda: ({1: 2}.keys()).__len__x)
t(lambda: getattr(dict, 'stop'))
t(lambda: (dict)((1, 'a')))
t(lambda: (list[int]).__bases__)
t(lambda: ({}.keys()).args)
t(lambda: ({'a': 1, 'b': 2}.values()).numerator)
t(lambda: getattr(Number, '__annotations__'))
t(lambda: (str.upper)(list[int]))
t(lambda: (int)(Pair((1, 2))))
t(lambda: getattr(type, '__module__'))
t(lambda: (int)(len))
t(lambda: (list[int])(None))
t(lambda: (int).__qualname__)
t(lambda: getattr(ValueError, '__bases__'))
t(lambda: getattr([].append, '__bases__'))
t(lambda: (ValueError)(' pad '))
t(lambda: (len).__defaults__)
t(lambda: (2**64 + 1).real)
# --- expect
# outcome: ok
# output:
# ! AttributeError 'object' object has no attribute '__bases__'
# tuple (<class '__main__.Empty'>, <class 'object'>)
# ! AttributeError 'bytes' object has no attribute 'numerator'
# bool True
# ! AttributeError 'float' object has no attribute 'keyz'
# bool False
# ! TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# ! AttributeError 'list' object has no attribute 'foo'
# ! AttributeError 'builtin_function_or_method' object has no attribute 'stop'
# ! TypeError 'bool' object is not callable
# list []
# ValueError ValueError(bytearray(b'abc'))
# ! TypeError 'Number' object is not callable
# NoneType None
# int -3
# ! TypeError 'NotImplementedType' object is not callable
# ! AttributeError type object 'super' has no attribute '__doc__x'
# ! AttributeError 'dict_items' object has no attribute 'appendd'
# tuple ('x',)
# ! AttributeError type object 'type' has no attribute '__len__x'
# ! TypeError 'dict_values' object is not callable
# ! AttributeError type object 'bool' has no attribute 'args'
# type <class 'float'>
# ! TypeError object of type 'zip' has no len()
# type <class 'list'>
# ! TypeError isinstance() argument 2 cannot be a parameterized generic
# str 'str.upper'
# ! AttributeError 'dict_keys' object has no attribute '__len__x'
# ! AttributeError type object 'dict' has no attribute 'stop'
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence
# tuple (<class 'object'>,)
# ! AttributeError 'dict_keys' object has no attribute 'args'
# ! AttributeError 'dict_values' object has no attribute 'numerator'
# dict {}
# ! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError int() argument must be a string, a bytes-like object or a real number, not 'Pair'
# str 'builtins'
# ! TypeError int() argument must be a string, a bytes-like object or a real number, not 'builtin_function_or_method'
# ! TypeError 'NoneType' object is not iterable
# str 'int'
# tuple (<class 'Exception'>,)
# ! AttributeError 'builtin_function_or_method' object has no attribute '__bases__'
# ValueError ValueError(' pad ')
# ! AttributeError 'builtin_function_or_method' object has no attribute '__defaults__'
# int 18446744073709551617
