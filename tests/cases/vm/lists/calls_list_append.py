"""Good and bad calls of list's append, extend, insert, pop."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
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
class Items(list): pass
class Map(dict): pass
def gen():
    yield 3
    yield 1
m([0, '', None], lambda a: a.pop(2))
m([3, 1, 2], lambda a: a.extend({'k': 1}))
m([[1], [2, 3]], lambda a: a.append(object, iter([1, 2])))
m([1.5, 2, True], lambda a: a.append('Hello World'))
m([1.5, 2, True], lambda a: a.pop())
m([[1], [2, 3]], lambda a: a.pop(0, bytearray(b'abc')))
m([], lambda a: a.pop())
t(lambda: list.insert([3, 1, 2], 3, NotImplemented))
m([1, 2, 3], lambda a: a.append(type))
m([], lambda a: a.insert(1, ''))
m(list('hello'), lambda a: a.insert(8, set()))
m(list('hello'), lambda a: a.append(NotImplemented))
t(lambda: list.extend(iter('ab'), (1, 2)))
m([1, 2, 3], lambda a: a.insert([].append, -1))
m(list('hello'), lambda a: a.extend([None], frozenset([2]), base=3))
m(list('hello'), lambda a: a.append(str.upper))
t(lambda: list.pop(list('hello'), 8))
t(lambda: list.pop(NotImplemented, 5e-324))
m([1, 'a'], lambda a: a.append(None))
m(Items([2, 1]), lambda a: a.extend((1,), 0.1))
m(['b', 'a'], lambda a: a.pop(enumerate('ab'), encoding='utf-8'))
m([], lambda a: a.insert(None, Empty()))
m(list(range(10)), lambda a: a.pop(-1))
m([3, 1, 2], lambda a: a.insert(100, ...))
m(Items([2, 1]), lambda a: a.pop())
m(['b', 'a'], lambda a: a.extend(gen(), 0))
m(list('hello'), lambda a: a.pop(Index(2)))
t(lambda: list.pop(slice(1, 3)))
m([1], lambda a: a.extend([(1, 2), (3, 4)]))
m(['b', 'a'], lambda a: a.pop())
t(lambda: list.extend([3, 1, 2], {'k': 1}))
m([1, 'a'], lambda a: a.pop(-5))
m([3, 1, 2], lambda a: a.insert(1e22))
t(lambda: list.pop(['b', 'a'], {1: 'x', 2.5: 'y'}))
t(lambda: list.append([1, 2, 3], Map(a=1), 2))
m([[1], [2, 3]], lambda a: a.pop())
m([], lambda a: a.insert(True, {}.keys()))
m([1, 'a'], lambda a: a.extend(Empty, **{'q': 1}))
m([3, 1, 2], lambda a: a.extend(1000000))
m(Items([2, 1]), lambda a: a.insert(3))
m([3, 1, 2], lambda a: a.pop())
t(lambda: list.insert(iter([1, 2]), 0, "it's"))
m([0, '', None], lambda a: a.insert(5, str.upper))
t(lambda: list.pop(-2.5, Index(2)))
m([1, 2, 3], lambda a: a.pop())
m([[1], [2, 3]], lambda a: a.insert(0))
m(list(range(10)), lambda a: a.pop(Index(2)))
m(list(range(10)), lambda a: a.extend([(1, 2), (3, 4)]))
m(list(range(10)), lambda a: a.extend())
t(lambda: list.append(property(), 'é😀x'))
m(list('hello'), lambda a: a.pop(None))
t(lambda: list.pop([]))
m([1.5, 2, True], lambda a: a.extend([[1, 2], [3, 4]]))
t(lambda: list.append(type, len))
m(list('hello'), lambda a: a.insert(slice(1, 3)))
t(lambda: list.extend(lambda x: x))
m(['b', 'a'], lambda a: a.pop(list))
m(list('hello'), lambda a: a.append(type, base=3))
t(lambda: list.insert(gen(), 8, 10**18))
m([], lambda a: a.append(10))
# --- expect
# outcome: ok
# output:
# None | [0, '']
# None | [3, 1, 2, 'k']
# ! TypeError list.append() takes exactly one argument (2 given) | [[1], [2, 3]]
# None | [1.5, 2, True, 'Hello World']
# True | [1.5, 2]
# ! TypeError pop expected at most 1 argument, got 2 | [[1], [2, 3]]
# ! IndexError pop from empty list | []
# NoneType None
# None | [1, 2, 3, <class 'type'>]
# None | ['']
# None | ['h', 'e', 'l', 'l', 'o', set()]
# None | ['h', 'e', 'l', 'l', 'o', NotImplemented]
# ! TypeError descriptor 'extend' for 'list' objects doesn't apply to a 'str_ascii_iterator' object
# ! TypeError 'builtin_function_or_method' object cannot be interpreted as an integer | [1, 2, 3]
# ! TypeError list.extend() takes no keyword arguments | ['h', 'e', 'l', 'l', 'o']
# None | ['h', 'e', 'l', 'l', 'o', <method 'upper' of 'str' objects>]
# ! IndexError pop index out of range
# ! TypeError descriptor 'pop' for 'list' objects doesn't apply to a 'NotImplementedType' object
# None | [1, 'a', None]
# ! TypeError list.extend() takes exactly one argument (2 given) | [2, 1]
# ! TypeError list.pop() takes no keyword arguments | ['b', 'a']
# ! TypeError 'NoneType' object cannot be interpreted as an integer | []
# 9 | [0, 1, 2, 3, 4, 5, 6, 7, 8]
# None | [3, 1, 2, Ellipsis]
# 1 | [2]
# ! TypeError list.extend() takes exactly one argument (2 given) | ['b', 'a']
# 'l' | ['h', 'e', 'l', 'o']
# ! TypeError descriptor 'pop' for 'list' objects doesn't apply to a 'slice' object
# None | [1, (1, 2), (3, 4)]
# 'a' | ['b']
# NoneType None
# ! IndexError pop index out of range | [1, 'a']
# ! TypeError insert expected 2 arguments, got 1 | [3, 1, 2]
# ! TypeError 'dict' object cannot be interpreted as an integer
# ! TypeError list.append() takes exactly one argument (2 given)
# [2, 3] | [[1]]
# None | [dict_keys([])]
# ! TypeError list.extend() takes no keyword arguments | [1, 'a']
# ! TypeError 'int' object is not iterable | [3, 1, 2]
# ! TypeError insert expected 2 arguments, got 1 | [2, 1]
# 2 | [3, 1]
# ! TypeError descriptor 'insert' for 'list' objects doesn't apply to a 'list_iterator' object
# None | [0, '', None, <method 'upper' of 'str' objects>]
# ! TypeError descriptor 'pop' for 'list' objects doesn't apply to a 'float' object
# 3 | [1, 2]
# ! TypeError insert expected 2 arguments, got 1 | [[1], [2, 3]]
# 2 | [0, 1, 3, 4, 5, 6, 7, 8, 9]
# None | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, (1, 2), (3, 4)]
# ! TypeError list.extend() takes exactly one argument (0 given) | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError descriptor 'append' for 'list' objects doesn't apply to a 'property' object
# ! TypeError 'NoneType' object cannot be interpreted as an integer | ['h', 'e', 'l', 'l', 'o']
# ! IndexError pop from empty list
# None | [1.5, 2, True, [1, 2], [3, 4]]
# ! TypeError descriptor 'append' for 'list' objects doesn't apply to a 'type' object
# ! TypeError insert expected 2 arguments, got 1 | ['h', 'e', 'l', 'l', 'o']
# ! TypeError descriptor 'extend' for 'list' objects doesn't apply to a 'function' object
# ! TypeError 'type' object cannot be interpreted as an integer | ['b', 'a']
# ! TypeError list.append() takes no keyword arguments | ['h', 'e', 'l', 'l', 'o']
# ! TypeError descriptor 'insert' for 'list' objects doesn't apply to a 'generator' object
# None | [10]
