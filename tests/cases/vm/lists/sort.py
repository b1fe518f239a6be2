"""sort and sorted: stable, with keys, reversed."""
data = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])))
words = ["bb", "a", "CC", "dd", "E"]
words.sort(key=str.lower); print(words)
words.sort(key=len); print(words)
words.sort(key=len, reverse=True); print(words)
print(sorted([3, 1.5, True, -2, 0]), sorted([[2], [1, 5], [1]]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted((3, 1), reverse=True), sorted([]), sorted([2, 1], key=None))
big = [(i * 7919) % 1009 for i in range(1000)]
s = sorted(big)
print(s == sorted(s, reverse=True)[::-1], s[:5], s[-5:], all(s[i] <= s[i + 1] for i in range(999)))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: sorted([1, "a"]))
show(lambda: sorted([None, 1]))
show(lambda: sorted([{}, {}]))
show(lambda: sorted([1], key=5))
show(lambda: sorted([2, 1], key=lambda: 0))
show(lambda: sorted(5))
show(lambda: sorted([1, 2], lambda x: x))
show(lambda: sorted())
# --- expect
# outcome: ok
# output:
# [('a', 1), ('a', 2), ('b', 2), ('c', 1)] [('c', 1), ('a', 1), ('b', 2), ('a', 2)] [('b', 2), ('a', 2), ('c', 1), ('a', 1)] [('a', 2), ('b', 2), ('a', 1), ('c', 1)]
# ['a', 'bb', 'CC', 'dd', 'E']
# ['a', 'E', 'bb', 'CC', 'dd']
# ['bb', 'CC', 'dd', 'a', 'E']
# [-2, 0, True, 1.5, 3] [[1], [1, 5], [2]] ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [3, 1] [] [1, 2]
# True [0, 1, 2, 3, 4] [1004, 1005, 1006, 1007, 1008] True
# TypeError '<' not supported between instances of 'str' and 'int'
# TypeError '<' not supported between instances of 'int' and 'NoneType'
# TypeError '<' not supported between instances of 'dict' and 'dict'
# TypeError 'int' object is not callable
# TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# TypeError 'int' object is not iterable
# TypeError sorted expected 1 argument, got 2
# TypeError sorted expected 1 argument, got 0
