"""Subclasses of list, dict, str and Exception."""
class L(list):
    def sum(self): return sum(self)
    def append(self, x): super().append(x * 2)
l = L([1, 2])
l.append(3)
print(l, l.sum(), len(l), l[0], type(l).__name__, isinstance(l, list), l + [1], type(l[:]).__name__, l == [1, 2, 6])
class D(dict):
    def __getitem__(self, k): return ("got", super().__getitem__(k))
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = D(A=1)
d["B"] = 2
print(d["b"], d.get("b"), d, len(d), "A" in d)
class S(str):
    def shout(self): return self.upper() + "!"
s = S("abc")
print(s, s.shout(), s + "d", type(s + "d").__name__, len(s), s == "abc", {s: 1}["abc"])
class St(set):
    pass
print(St([1]) | {1}, type(St()).__name__, len(St([1, 1])))
# --- expect
# outcome: ok
# output:
# [1, 2, 6] 9 3 1 L True [1, 2, 6, 1] list True
# ('got', 2) 2 {'A': 1, 'b': 2} 2 True
# abc ABC! abcd str 3 True 1
# {1} St 1
