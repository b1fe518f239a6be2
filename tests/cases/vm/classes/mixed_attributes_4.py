"""Attributes, calls and isinstance over builtin values, part 4."""
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
class Items(list): pass
class Pair(tuple): pass
def two(a, b=0): return (a, b)

t(lambda: (10**18).real)
t(lambda: (map(str, [1]))(3**50))
t(lambda: (b'a').__qualname__)
t(lambda: getattr({'a'}, '__defaults__'))
t(lambda: isinstance('line\nbreak\r\nx', int | str))
t(lambda: ('ab' * 3).__name__)
t(lambda: hasattr(zip([1], 'a'), '__name__'))
t(lambda: (dict).keyz)
t(lambda: getattr({'a': 1}, 'stop'))
t(lambda: (lambda x: x)('a'))
t(lambda: ([].append).args)
t(lambda: (reversed([1, 2]))(10))
t(lambda: (ValueError)(type(None)))
t(lambda: ({'a': 1, 'b': 2}.values())(two))
t(lambda: ('tab\there\n').__class__)
t(lambda: ({'a': 1}.items()).__args__)
t(lambda: getattr(ValueError, '__func__'))
t(lambda: getattr(ValueError, '__wrapped__'))
t(lambda: ({'a': 1, 'b': 2}.values()).__bases__)
t(lambda: (Empty)(bool))
t(lambda: (range(5)).stop)
t(lambda: ([].append)(['b', 'a']))
t(lambda: isinstance(iter('ab'), 'int'))
t(lambda: (type).__len__x)
t(lambda: isinstance([[1], [2, 3]], tuple | list[int]))
t(lambda: ({1: 2}.keys()).__wrapped__)
t(lambda: (Text('sub')).__module__)
t(lambda: (ValueError)([1, 2, 3]))
t(lambda: getattr({'b': 2, 'a': 1}, '__class__'))
t(lambda: ([].append).__self__)
t(lambda: (bool)([0, '', None]))
t(lambda: (two).__annotations__)
t(lambda: getattr(Items([2, 1]), '__dict__'))
t(lambda: (False)({'a': 1}.items()))
t(lambda: (dict)(range(1, 10, 2)))
t(lambda: getattr(Pair((1, 2)), '__class__'))
t(lambda: (list[int])({'a': 1, 'b': 2}.values()))
t(lambda: (len).__class__)
t(lambda: ({1: 2}.keys())(...))
t(lambda: (list)(b'\t a'))
t(lambda: (Empty).__mro__)
t(lambda: (object)(()))
t(lambda: ({1: 2}.keys()).imag)
# --- expect
# outcome: ok
# output:
# int 1000000000000000000
# ! TypeError 'map' object is not callable
# ! AttributeError 'bytes' object has no attribute '__qualname__'
# ! AttributeError 'set' object has no attribute '__defaults__'
# bool True
# ! AttributeError 'str' object has no attribute '__name__'
# bool False
# ! AttributeError type object 'dict' has no attribute 'keyz'
# ! AttributeError 'dict' object has no attribute 'stop'
# str 'a'
# ! AttributeError 'builtin_function_or_method' object has no attribute 'args'
# ! TypeError 'list_reverseiterator' object is not callable
# ValueError ValueError(<class 'NoneType'>)
# ! TypeError 'dict_values' object is not callable
# type <class 'str'>
# ! AttributeError 'dict_items' object has no attribute '__args__'
# ! AttributeError type object 'ValueError' has no attribute '__func__'
# ! AttributeError type object 'ValueError' has no attribute '__wrapped__'
# ! AttributeError 'dict_values' object has no attribute '__bases__'
# ! TypeError Empty() takes no arguments
# int 5
# NoneType None
# ! TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# ! AttributeError type object 'type' has no attribute '__len__x'
# ! TypeError isinstance() argument 2 cannot be a parameterized generic
# ! AttributeError 'dict_keys' object has no attribute '__wrapped__'
# str '__main__'
# ValueError ValueError([1, 2, 3])
# type <class 'dict'>
# list []
# bool True
# dict {}
# dict {}
# ! TypeError 'bool' object is not callable
# ! TypeError cannot convert dictionary update sequence element #0 to a sequence
# type <class '__main__.Pair'>
# list [1, 2]
# type <class 'builtin_function_or_method'>
# ! TypeError 'dict_keys' object is not callable
# list [9, 32, 97]
# tuple (<class '__main__.Empty'>, <class 'object'>)
# ! TypeError object() takes no arguments
# ! AttributeError 'dict_keys' object has no attribute 'imag'
