"""Good and bad calls of list's remove, reverse, clear, copy."""
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
class Text(str): pass
class Items(list): pass
class Pair(tuple): pass
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)

m([[1], [2, 3]], lambda a: a.reverse())
t(lambda: list.remove(Items([2, 1]), -7))
t(lambda: list.reverse(iter([1, 2])))
m([1.5, 2, True], lambda a: a.copy())
m([1.5, 2, True], lambda a: a.remove((1, 'a')))
m([3, 1, 2], lambda a: a.remove())
m([3, 1, 2], lambda a: a.clear())
m([0, '', None], lambda a: a.remove(bytearray(b'Hello World')))
m(['b', 'a'], lambda a: a.copy())
m(['b', 'a'], lambda a: a.remove(type))
m([], lambda a: a.copy())
m([3, 1, 2], lambda a: a.remove(5e-324))
t(lambda: list.reverse([]))
m(list('hello'), lambda a: a.reverse('a b c'))
m([[1], [2, 3]], lambda a: a.remove(range(1, 10, 2)))
m([], lambda a: a.remove(b'Hello World'))
m([1], lambda a: a.reverse(Text('sub'), **{'q': 1}))
t(lambda: list.clear(list[int]))
m([], lambda a: a.reverse(1.5))
m([1.5, 2, True], lambda a: a.remove(True))
m(list(range(10)), lambda a: a.reverse())
t(lambda: list.clear(0, **{'q': 1}))
m(Items([2, 1]), lambda a: a.remove())
t(lambda: list.copy(type))
t(lambda: list.copy({1: 2}.keys()))
m([0, '', None], lambda a: a.copy())
t(lambda: list.remove(bytearray(), {'a': 1}.items()))
m([1], lambda a: a.reverse())
m(list('hello'), lambda a: a.remove(slice(5, 0, -2)))
m([1, 'a'], lambda a: a.copy())
m([1], lambda a: a.copy())
m(list('hello'), lambda a: a.reverse())
m(['b', 'a'], lambda a: a.clear('a b c', key=len))
m(list(range(10)), lambda a: a.remove({'a': 1}.items()))
t(lambda: list.remove(False, -7))
m(list('hello'), lambda a: a.copy())
m(Items([2, 1]), lambda a: a.copy())
m([3, 1, 2], lambda a: a.copy())
t(lambda: list.clear([1]))
t(lambda: list.reverse(Text('sub')))
m([1.5, 2, True], lambda a: a.copy(reverse=1))
t(lambda: list.reverse('é😀x'))
t(lambda: list.clear({1, 2, 3}))
m([], lambda a: a.remove(*5))
t(lambda: list.reverse(1e16))
m([1], lambda a: a.remove(dict))
m([0, '', None], lambda a: a.copy(super))
t(lambda: list.reverse(iter('ab')))
m([[1], [2, 3]], lambda a: a.copy())
t(lambda: list.copy(two))
m([], lambda a: a.copy([[1], [2, 3]]))
m([1], lambda a: a.copy(gen()))
t(lambda: list.remove(gen(), [].append))
m([3, 1, 2], lambda a: a.reverse({'a': 1}))
m(list(range(10)), lambda a: a.reverse(encoding='utf-8'))
t(lambda: list.copy(slice(1), **{'q': 1}))
t(lambda: list.reverse(slice(1)))
m(list(range(10)), lambda a: a.copy())
m([1.5, 2, True], lambda a: a.clear(start=2))
t(lambda: list.remove(iter([1, 2]), Pair((1, 2))))
# --- expect
# outcome: ok
# output:
# None | [[2, 3], [1]]
# ! ValueError list.remove(x): x not in list
# ! TypeError descriptor 'reverse' for 'list' objects doesn't apply to a 'list_iterator' object
# [1.5, 2, True] | [1.5, 2, True]
# ! ValueError list.remove(x): x not in list | [1.5, 2, True]
# ! TypeError list.remove() takes exactly one argument (0 given) | [3, 1, 2]
# None | []
# ! ValueError list.remove(x): x not in list | [0, '', None]
# ['b', 'a'] | ['b', 'a']
# ! ValueError list.remove(x): x not in list | ['b', 'a']
# [] | []
# ! ValueError list.remove(x): x not in list | [3, 1, 2]
# NoneType None
# ! TypeError list.reverse() takes no arguments (1 given) | ['h', 'e', 'l', 'l', 'o']
# ! ValueError list.remove(x): x not in list | [[1], [2, 3]]
# ! ValueError list.remove(x): x not in list | []
# ! TypeError list.reverse() takes no keyword arguments | [1]
# ! TypeError descriptor 'clear' for 'list' objects doesn't apply to a 'types.GenericAlias' object
# ! TypeError list.reverse() takes no arguments (1 given) | []
# None | [1.5, 2]
# None | [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
# ! TypeError descriptor 'clear' for 'list' objects doesn't apply to a 'int' object
# ! TypeError list.remove() takes exactly one argument (0 given) | [2, 1]
# ! TypeError descriptor 'copy' for 'list' objects doesn't apply to a 'type' object
# ! TypeError descriptor 'copy' for 'list' objects doesn't apply to a 'dict_keys' object
# [0, '', None] | [0, '', None]
# ! TypeError descriptor 'remove' for 'list' objects doesn't apply to a 'bytearray' object
# None | [1]
# ! ValueError list.remove(x): x not in list | ['h', 'e', 'l', 'l', 'o']
# [1, 'a'] | [1, 'a']
# [1] | [1]
# None | ['o', 'l', 'l', 'e', 'h']
# ! TypeError list.clear() takes no keyword arguments | ['b', 'a']
# ! ValueError list.remove(x): x not in list | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError descriptor 'remove' for 'list' objects doesn't apply to a 'bool' object
# ['h', 'e', 'l', 'l', 'o'] | ['h', 'e', 'l', 'l', 'o']
# [2, 1] | [2, 1]
# [3, 1, 2] | [3, 1, 2]
# NoneType None
# ! TypeError descriptor 'reverse' for 'list' objects doesn't apply to a 'Text' object
# ! TypeError list.copy() takes no keyword arguments | [1.5, 2, True]
# ! TypeError descriptor 'reverse' for 'list' objects doesn't apply to a 'str' object
# ! TypeError descriptor 'clear' for 'list' objects doesn't apply to a 'set' object
# ! TypeError list.remove() argument after * must be an iterable, not int | []
# ! TypeError descriptor 'reverse' for 'list' objects doesn't apply to a 'float' object
# ! ValueError list.remove(x): x not in list | [1]
# ! TypeError list.copy() takes no arguments (1 given) | [0, '', None]
# ! TypeError descriptor 'reverse' for 'list' objects doesn't apply to a 'str_ascii_iterator' object
# [[1], [2, 3]] | [[1], [2, 3]]
# ! TypeError descriptor 'copy' for 'list' objects doesn't apply to a 'function' object
# ! TypeError list.copy() takes no arguments (1 given) | []
# ! TypeError list.copy() takes no arguments (1 given) | [1]
# ! TypeError descriptor 'remove' for 'list' objects doesn't apply to a 'generator' object
# ! TypeError list.reverse() takes no arguments (1 given) | [3, 1, 2]
# ! TypeError list.reverse() takes no keyword arguments | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError descriptor 'copy' for 'list' objects doesn't apply to a 'slice' object
# ! TypeError descriptor 'reverse' for 'list' objects doesn't apply to a 'slice' object
# [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# ! TypeError list.clear() takes no keyword arguments | [1.5, 2, True]
# ! TypeError descriptor 'remove' for 'list' objects doesn't apply to a 'list_iterator' object
