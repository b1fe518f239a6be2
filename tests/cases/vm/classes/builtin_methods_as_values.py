"""Methods of builtin types as values: their kinds, names and reprs that have no address."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in [str.upper, list.append, int.__add__, dict.__len__, object.__init__, float.hex, len, print]:
    print(type(f).__name__, f.__name__, f.__qualname__, callable(f))
print(str.upper, list.append, int.__add__, str.__len__, dict.get, len, sorted)
print(type([].append).__name__, [].append.__name__, [].append.__qualname__, [].append.__self__, type([].__len__).__name__)
print(dict.fromkeys.__qualname__, type(dict.fromkeys).__name__, bytes.fromhex.__name__)
print("a".upper == "a".upper, [].append == [].append, str.upper is str.upper, str.upper("x"), list(map(str.strip, [" a ", "b "])))
t(lambda: str.upper)
t(lambda: str.upper())
t(lambda: str.upper(1))
t(lambda: str.upper("a", "b"))
t(lambda: list.append([]))
t(lambda: list.append((), 1))
t(lambda: int.__add__("a", 1))
t(lambda: int.__add__())
t(lambda: int.__add__(1))
t(lambda: int.__add__(1, 2, 3))
t(lambda: dict.keys([]))
t(lambda: dict.fromkeys(5))
t(lambda: set.add(frozenset(), 1))
t(lambda: bytes.decode("a"))
t(lambda: tuple.count([], 1))
t(lambda: float.is_integer(1))
t(lambda: int.bit_length(True))
t(lambda: int.bit_length(1.0))
t(lambda: range.index([], 1))
t(lambda: "a".upper(x=1))
t(lambda: [].append(object=1))
t(lambda: len(obj=1))
t(lambda: (1).__add__(other=2))
t(lambda: {}.get(key=1))
t(lambda: {}.pop(k=1))
t(lambda: "a".nothing)
t(lambda: str.upper.nothing)
t(lambda: [].append.nothing)
t(lambda: [].__hash__())
print([].__hash__, dict.__hash__, set.__hash__, bytearray.__hash__)
# --- expect
# outcome: ok
# output:
# method_descriptor upper str.upper True
# method_descriptor append list.append True
# wrapper_descriptor __add__ int.__add__ True
# wrapper_descriptor __len__ dict.__len__ True
# wrapper_descriptor __init__ object.__init__ True
# method_descriptor hex float.hex True
# builtin_function_or_method len len True
# builtin_function_or_method print print True
# <method 'upper' of 'str' objects> <method 'append' of 'list' objects> <slot wrapper '__add__' of 'int' objects> <slot wrapper '__len__' of 'str' objects> <method 'get' of 'dict' objects> <built-in function len> <built-in function sorted>
# builtin_function_or_method append list.append [] method-wrapper
# dict.fromkeys builtin_function_or_method fromhex
# True False True X ['a', 'b']
# <method 'upper' of 'str' objects>
# TypeError unbound method str.upper() needs an argument
# TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# TypeError str.upper() takes no arguments (1 given)
# TypeError list.append() takes exactly one argument (0 given)
# TypeError descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object
# TypeError descriptor '__add__' requires a 'int' object but received a 'str'
# TypeError descriptor '__add__' of 'int' object needs an argument
# TypeError expected 1 argument, got 0
# TypeError expected 1 argument, got 2
# TypeError descriptor 'keys' for 'dict' objects doesn't apply to a 'list' object
# TypeError 'int' object is not iterable
# TypeError descriptor 'add' for 'set' objects doesn't apply to a 'frozenset' object
# TypeError descriptor 'decode' for 'bytes' objects doesn't apply to a 'str' object
# TypeError descriptor 'count' for 'tuple' objects doesn't apply to a 'list' object
# TypeError descriptor 'is_integer' for 'float' objects doesn't apply to a 'int' object
# 1
# TypeError descriptor 'bit_length' for 'int' objects doesn't apply to a 'float' object
# TypeError descriptor 'index' for 'range' objects doesn't apply to a 'list' object
# TypeError str.upper() takes no keyword arguments
# TypeError list.append() takes no keyword arguments
# TypeError len() takes no keyword arguments
# TypeError wrapper __add__() takes no keyword arguments
# TypeError dict.get() takes no keyword arguments
# TypeError dict.pop() takes no keyword arguments
# AttributeError 'str' object has no attribute 'nothing'
# AttributeError 'method_descriptor' object has no attribute 'nothing'
# AttributeError 'builtin_function_or_method' object has no attribute 'nothing'
# TypeError 'NoneType' object is not callable
# None None None None
