"""Attributes, calls and isinstance over builtin values, part 1."""
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
class Number(int): pass
t(lambda: (1.5)(Empty))
t(lambda: ({}.keys()).foo)
t(lambda: hasattr(10**18, 'stop'))
t(lambda: (bool).foo)
t(lambda: (slice(5, 0, -2)).conjugate)
t(lambda: isinstance(..., int | None))
t(lambda: ({'a': 1}.items()).__iter__x)
t(lambda: (b'').__class__)
t(lambda: getattr((1, 1.0, True), '__args__'))
t(lambda: (range(0)).mro)
t(lambda: isinstance(1000000, [int]))
t(lambda: ({}.keys())(range(5)))
t(lambda: (Number).__len__x)
t(lambda: (list)(float('-inf')))
t(lambda: (iter('ab'))(ValueError('x')))
t(lambda: ({}.keys()).__mro__)
t(lambda: ((1,))({'a': 1, 'b': 2}.values()))
t(lambda: getattr(list[int], 'upperr'))
t(lambda: getattr('%s', '__defaults__'))
t(lambda: ({'a': 1, 'b': 2}.values()).appendd)
t(lambda: isinstance(super, list[int]))
t(lambda: (int)(object()))
t(lambda: getattr(type, '__name__'))
t(lambda: (lambda x: x)(frozenset('ab')))
t(lambda: getattr(Empty(), '__class__'))
t(lambda: getattr(type, 'keyz'))
t(lambda: (float)(iter('ab')))
t(lambda: getattr(slice('a', 2, 3), 'stop'))
t(lambda: (len).appendd)
t(lambda: (len)(2.675))
t(lambda: (str).__name__)
t(lambda: (ValueError('x')).args)
t(lambda: (len)("it's"))
t(lambda: getattr(len, '__args__'))
t(lambda: (frozenset([2])).__class__)
t(lambda: (type(None)).__mro__)
t(lambda: ({'a': 1, 'b': 2}.values())(1e308))
t(lambda: ({'a': 1}.items())(bytearray(b'Hello World')))
t(lambda: (0.5).real)
t(lambda: (slice(None, None, -1)).stop)
t(lambda: (str.upper)('line\nbreak\r\nx'))
t(lambda: (ValueError)(1.0))
t(lambda: (2**64 + 1).real)
# --- expect
# outcome: ok
# output:
# ! TypeError 'float' object is not callable
# ! AttributeError 'dict_keys' object has no attribute 'foo'
# bool False
# ! AttributeError type object 'bool' has no attribute 'foo'
# ! AttributeError 'slice' object has no attribute 'conjugate'
# bool False
# ! AttributeError 'dict_items' object has no attribute '__iter__x'
# type <class 'bytes'>
# ! AttributeError 'tuple' object has no attribute '__args__'
# ! AttributeError 'range' object has no attribute 'mro'
# ! TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# ! TypeError 'dict_keys' object is not callable
# ! AttributeError type object 'Number' has no attribute '__len__x'
# ! TypeError 'float' object is not iterable
# ! TypeError 'str_ascii_iterator' object is not callable
# ! AttributeError 'dict_keys' object has no attribute '__mro__'
# ! TypeError 'tuple' object is not callable
# ! AttributeError type object 'list' has no attribute 'upperr'
# ! AttributeError 'str' object has no attribute '__defaults__'
# ! AttributeError 'dict_values' object has no attribute 'appendd'
# ! TypeError isinstance() argument 2 cannot be a parameterized generic
# ! TypeError int() argument must be a string, a bytes-like object or a real number, not 'object'
# str 'type'
# frozenset frozenset["'a'", "'b'"]
# type <class '__main__.Empty'>
# ! AttributeError type object 'type' has no attribute 'keyz'
# ! TypeError float() argument must be a string or a real number, not 'str_ascii_iterator'
# int 2
# ! AttributeError 'builtin_function_or_method' object has no attribute 'appendd'
# ! TypeError object of type 'float' has no len()
# str 'str'
# tuple ('x',)
# int 4
# ! AttributeError 'builtin_function_or_method' object has no attribute '__args__'
# type <class 'frozenset'>
# tuple (<class 'NoneType'>, <class 'object'>)
# ! TypeError 'dict_values' object is not callable
# ! TypeError 'dict_items' object is not callable
# float 0.5
# NoneType None
# str 'LINE\nBREAK\r\nX'
# ValueError ValueError(1.0)
# int 18446744073709551617
