"""Slices of lists that are stored to and deleted: sizes, steps, kinds of sources and aliases."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
def store(items, key, value):
    items = list(items)
    items[key] = value
    return items
def cut(items, key):
    items = list(items)
    del items[key]
    return items
base = [0, 1, 2, 3, 4, 5]
for key in [slice(0, 2), slice(2, 2), slice(4, 1), slice(None), slice(None, None, 2), slice(None, None, -1), slice(5, 0, -2), slice(-2, None), slice(10, 20), slice(-99, 2), slice(0, 6, 3), slice(2, 2, 2), slice(None, None, 0), slice("a", 2), slice(True, None)]:
    for value in [[], [7], [7, 8], (7, 8, 9), "ab", {"k": 1}, iter([1, 2, 3]), range(6), 5, None]:
        value = list(value) if type(value).__name__.endswith("iterator") else value
        t(lambda: store(base, key, value))
    t(lambda: cut(base, key))
for key in [0, -1, 5, 6, -7, 2**70, "a", None, 1.0, True]:
    t(lambda: store(base, key, "x"))
    t(lambda: cut(base, key))
    t(lambda: base[key])
a = [1, 2, 3]
a[1:1] = a
print(a)
a[::2] = a[::-2]
print(a)
a[:] = (x for x in a if x > 1)
print(a)
t(lambda: store((1, 2), 0, 1))
t(lambda: store("ab", slice(0, 1), "xyz"))
# --- expect
# outcome: ok
# output:
# [2, 3, 4, 5]
# [7, 2, 3, 4, 5]
# [7, 8, 2, 3, 4, 5]
# [7, 8, 9, 2, 3, 4, 5]
# ['a', 'b', 2, 3, 4, 5]
# ['k', 2, 3, 4, 5]
# [1, 2, 3, 2, 3, 4, 5]
# [0, 1, 2, 3, 4, 5, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [2, 3, 4, 5]
# [0, 1, 2, 3, 4, 5]
# [0, 1, 7, 2, 3, 4, 5]
# [0, 1, 7, 8, 2, 3, 4, 5]
# [0, 1, 7, 8, 9, 2, 3, 4, 5]
# [0, 1, 'a', 'b', 2, 3, 4, 5]
# [0, 1, 'k', 2, 3, 4, 5]
# [0, 1, 1, 2, 3, 2, 3, 4, 5]
# [0, 1, 0, 1, 2, 3, 4, 5, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [0, 1, 2, 3, 4, 5]
# [0, 1, 2, 3, 4, 5]
# [0, 1, 2, 3, 7, 4, 5]
# [0, 1, 2, 3, 7, 8, 4, 5]
# [0, 1, 2, 3, 7, 8, 9, 4, 5]
# [0, 1, 2, 3, 'a', 'b', 4, 5]
# [0, 1, 2, 3, 'k', 4, 5]
# [0, 1, 2, 3, 1, 2, 3, 4, 5]
# [0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [0, 1, 2, 3, 4, 5]
# []
# [7]
# [7, 8]
# [7, 8, 9]
# ['a', 'b']
# ['k']
# [1, 2, 3]
# [0, 1, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# []
# ValueError attempt to assign sequence of size 0 to extended slice of size 3
# ValueError attempt to assign sequence of size 1 to extended slice of size 3
# ValueError attempt to assign sequence of size 2 to extended slice of size 3
# [7, 1, 8, 3, 9, 5]
# ValueError attempt to assign sequence of size 2 to extended slice of size 3
# ValueError attempt to assign sequence of size 1 to extended slice of size 3
# [1, 1, 2, 3, 3, 5]
# ValueError attempt to assign sequence of size 6 to extended slice of size 3
# TypeError must assign iterable to extended slice
# TypeError must assign iterable to extended slice
# [1, 3, 5]
# ValueError attempt to assign sequence of size 0 to extended slice of size 6
# ValueError attempt to assign sequence of size 1 to extended slice of size 6
# ValueError attempt to assign sequence of size 2 to extended slice of size 6
# ValueError attempt to assign sequence of size 3 to extended slice of size 6
# ValueError attempt to assign sequence of size 2 to extended slice of size 6
# ValueError attempt to assign sequence of size 1 to extended slice of size 6
# ValueError attempt to assign sequence of size 3 to extended slice of size 6
# [5, 4, 3, 2, 1, 0]
# TypeError must assign iterable to extended slice
# TypeError must assign iterable to extended slice
# []
# ValueError attempt to assign sequence of size 0 to extended slice of size 3
# ValueError attempt to assign sequence of size 1 to extended slice of size 3
# ValueError attempt to assign sequence of size 2 to extended slice of size 3
# [0, 9, 2, 8, 4, 7]
# ValueError attempt to assign sequence of size 2 to extended slice of size 3
# ValueError attempt to assign sequence of size 1 to extended slice of size 3
# [0, 3, 2, 2, 4, 1]
# ValueError attempt to assign sequence of size 6 to extended slice of size 3
# TypeError must assign iterable to extended slice
# TypeError must assign iterable to extended slice
# [0, 2, 4]
# [0, 1, 2, 3]
# [0, 1, 2, 3, 7]
# [0, 1, 2, 3, 7, 8]
# [0, 1, 2, 3, 7, 8, 9]
# [0, 1, 2, 3, 'a', 'b']
# [0, 1, 2, 3, 'k']
# [0, 1, 2, 3, 1, 2, 3]
# [0, 1, 2, 3, 0, 1, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [0, 1, 2, 3]
# [0, 1, 2, 3, 4, 5]
# [0, 1, 2, 3, 4, 5, 7]
# [0, 1, 2, 3, 4, 5, 7, 8]
# [0, 1, 2, 3, 4, 5, 7, 8, 9]
# [0, 1, 2, 3, 4, 5, 'a', 'b']
# [0, 1, 2, 3, 4, 5, 'k']
# [0, 1, 2, 3, 4, 5, 1, 2, 3]
# [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [0, 1, 2, 3, 4, 5]
# [2, 3, 4, 5]
# [7, 2, 3, 4, 5]
# [7, 8, 2, 3, 4, 5]
# [7, 8, 9, 2, 3, 4, 5]
# ['a', 'b', 2, 3, 4, 5]
# ['k', 2, 3, 4, 5]
# [1, 2, 3, 2, 3, 4, 5]
# [0, 1, 2, 3, 4, 5, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [2, 3, 4, 5]
# ValueError attempt to assign sequence of size 0 to extended slice of size 2
# ValueError attempt to assign sequence of size 1 to extended slice of size 2
# [7, 1, 2, 8, 4, 5]
# ValueError attempt to assign sequence of size 3 to extended slice of size 2
# ['a', 1, 2, 'b', 4, 5]
# ValueError attempt to assign sequence of size 1 to extended slice of size 2
# ValueError attempt to assign sequence of size 3 to extended slice of size 2
# ValueError attempt to assign sequence of size 6 to extended slice of size 2
# TypeError must assign iterable to extended slice
# TypeError must assign iterable to extended slice
# [1, 2, 4, 5]
# [0, 1, 2, 3, 4, 5]
# ValueError attempt to assign sequence of size 1 to extended slice of size 0
# ValueError attempt to assign sequence of size 2 to extended slice of size 0
# ValueError attempt to assign sequence of size 3 to extended slice of size 0
# ValueError attempt to assign sequence of size 2 to extended slice of size 0
# ValueError attempt to assign sequence of size 1 to extended slice of size 0
# ValueError attempt to assign sequence of size 3 to extended slice of size 0
# ValueError attempt to assign sequence of size 6 to extended slice of size 0
# TypeError must assign iterable to extended slice
# TypeError must assign iterable to extended slice
# [0, 1, 2, 3, 4, 5]
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# TypeError slice indices must be integers or None or have an __index__ method
# [0]
# [0, 7]
# [0, 7, 8]
# [0, 7, 8, 9]
# [0, 'a', 'b']
# [0, 'k']
# [0, 1, 2, 3]
# [0, 0, 1, 2, 3, 4, 5]
# TypeError can only assign an iterable
# TypeError can only assign an iterable
# [0]
# ['x', 1, 2, 3, 4, 5]
# [1, 2, 3, 4, 5]
# 0
# [0, 1, 2, 3, 4, 'x']
# [0, 1, 2, 3, 4]
# 5
# [0, 1, 2, 3, 4, 'x']
# [0, 1, 2, 3, 4]
# 5
# IndexError list assignment index out of range
# IndexError list assignment index out of range
# IndexError list index out of range
# IndexError list assignment index out of range
# IndexError list assignment index out of range
# IndexError list index out of range
# IndexError cannot fit 'int' into an index-sized integer
# IndexError cannot fit 'int' into an index-sized integer
# IndexError cannot fit 'int' into an index-sized integer
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not NoneType
# TypeError list indices must be integers or slices, not NoneType
# TypeError list indices must be integers or slices, not NoneType
# TypeError list indices must be integers or slices, not float
# TypeError list indices must be integers or slices, not float
# TypeError list indices must be integers or slices, not float
# [0, 'x', 2, 3, 4, 5]
# [0, 2, 3, 4, 5]
# 1
# [1, 1, 2, 3, 2, 3]
# [3, 1, 3, 3, 1, 3]
# [3, 3, 3, 3]
# [1, 2]
# ['x', 'y', 'z', 'b']
