"""Statements: unpack."""
a, b = 1, 2; a, b = b, a; print(a, b)
a, *b = 1, 2, 3; print(a, b)
*a, b = "xyz"; print(a, b)
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
[a, b] = (1, 2); (a, [b, c]) = 1, [2, 3]; print(a, b, c)
x = y = z = []; x.append(1); print(y is z, y)
i = 0; l = [0, 0]; i, l[i] = 1, 5; print(i, l)
for v in ["a, b = 1", "a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "a, b = 5", "a, b = None", "(a, b), c = 1, 2", "a, b = 'abc'", "a, b = {1: 2}", "*a, b = ()"]:
    pass
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def u1(): a, b = 1
def u2(): a, b = 1, 2, 3
def u3(): a, b = [1]
def u4(): a, *b, c = [1]
def u5(): a, b = None
def u6(): (a, b), c = 1, 2
def u7(): a, b = "abc"
def u8(): a, b = {1: 2}
def u9(): *a, b = ()
def u10(): a, b, c = iter([1, 2])
def u11(): a, b = (x for x in range(5))
def u12(): [a, b, *c] = range(1)
def u13():
    for a, b in [(1, 2), (3,)]: pass
def u14(): a, b = 1, 2, 
def u15(): a, b = {1, 2, 3}
for u in (u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12, u13, u14, u15): t(u)
class It:
    def __iter__(self): return iter([1, 2])
p, q = It(); print(p, q)
class G:
    def __getitem__(self, i):
        if i < 3: return i * 10
        raise IndexError
p, q, r = G(); print(p, q, r, list(G()), 20 in G())
def ret(): return 1, 2, *[3, 4]
print(ret())
first, *_, last = range(10); print(first, last)
def fn(*args, **kw): return args, kw
print(fn(*[1], *(2, 3), **{"a": 1}, b=2))
a = b = c = 0
a, b, c = c, a, b
(x) = 5; (y,) = [6]; print(x, y)
obj = type("O", (), {})()
obj.a, obj.b = 1, 2; print(obj.a, obj.b)
d = {}; d["x"], d["y"] = 1, 2; print(d)
lst = list(range(6)); lst[1:3], lst[-1] = ["a", "b", "c"], "z"; print(lst)
# --- expect
# outcome: ok
# output:
# 2 1
# 1 [2, 3]
# ['x', 'y'] z
# 1 2 [3, 4] 5
# 1 2 3
# True [1]
# 1 [0, 5]
# TypeError cannot unpack non-iterable int object
# ValueError too many values to unpack (expected 2)
# ValueError not enough values to unpack (expected 2, got 1)
# ValueError not enough values to unpack (expected at least 2, got 1)
# TypeError cannot unpack non-iterable NoneType object
# TypeError cannot unpack non-iterable int object
# ValueError too many values to unpack (expected 2)
# ValueError not enough values to unpack (expected 2, got 1)
# ValueError not enough values to unpack (expected at least 1, got 0)
# ValueError not enough values to unpack (expected 3, got 2)
# ValueError too many values to unpack (expected 2)
# ValueError not enough values to unpack (expected at least 2, got 1)
# ValueError not enough values to unpack (expected 2, got 1)
# ValueError too many values to unpack (expected 2)
# 1 2
# 0 10 20 [0, 10, 20] True
# (1, 2, 3, 4)
# 0 9
# ((1, 2, 3), {'a': 1, 'b': 2})
# 5 6
# 1 2
# {'x': 1, 'y': 2}
# [0, 'a', 'b', 'c', 3, 4, 'z']
