"""Objects: containers."""
class L:
    def __init__(s): s.d = {}
    def __getitem__(s, k): print("get", k); return s.d[k]
    def __setitem__(s, k, v): print("set", k, v); s.d[k] = v
    def __delitem__(s, k): print("del", k); del s.d[k]
    def __contains__(s, k): print("in", k); return k in s.d
    def __len__(s): return len(s.d)
    def __iter__(s): return iter(s.d)
    def __reversed__(s): return iter(["rev"])
    def __missing__(s, k): return "missing"
    def __length_hint__(s): return 5
l = L()
l["a"] = 1; l[1:2] = 3 if False else None; l[1, 2] = 5; print(l["a"], "a" in l, "z" not in l, len(l), list(l) if len(l) < 10 else 0, list(reversed(l)), bool(L()))
del l["a"]
l[...] = 1; print(l[...])
class D(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = D(); print(d[3], d, d.get(5), 5 in d)
class Idx:
    def __getitem__(s, k): return k
i = Idx()
print(i[1], i[1:2], i[::2], i[1, 2], i[1:2, ...], i[:, None], i["a", 1:], i[()], i[-1])
class OldIter:
    def __getitem__(s, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(OldIter()), 20 in OldIter(), [*OldIter()], max(OldIter()), list(zip(OldIter(), "abc")))
class NoIter: __iter__ = None
try: iter(NoIter())
except TypeError as e: print(e)
class NoCont:
    __contains__ = None
    def __iter__(s): return iter([1])
try: 1 in NoCont()
except TypeError as e: print(e)
class BadLen:
    def __len__(s): return "x"
try: len(BadLen())
except TypeError as e: print(e)
class BadLen2:
    def __len__(s): return 2.5
try: len(BadLen2())
except TypeError as e: print(e)
class It:
    def __iter__(s): return s
try: iter(It())
except TypeError as e: print(e)
try:
    for x in It(): pass
except TypeError as e: print(e)
class Nx:
    def __next__(s): return 1
try: iter(Nx())
except TypeError as e: print(e)
print(next(Nx()))
try: next(5)
except TypeError as e: print(e)
# --- expect
# outcome: raise TypeError: unhashable type: 'slice'
# output:
# set a 1
# set slice(1, 2, None) None
# traceback:
# Traceback (most recent call last):
#   File "classes/all_containers.py", line 14, in <module>
#     l["a"] = 1; l[1:2] = 3 if False else None; l[1, 2] = 5; print(l["a"], "a" in l, "z" not in l, len(l), list(l) if len(l) < 10 else 0, list(reversed(l)), bool(L()))
#                 ~^^^^^
#   File "classes/all_containers.py", line 5, in __setitem__
#     def __setitem__(s, k, v): print("set", k, v); s.d[k] = v
#                                                   ~~~^^^
# TypeError: unhashable type: 'slice'
