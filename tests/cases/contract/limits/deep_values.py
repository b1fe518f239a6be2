"""Values nested far too deep, and classes whose special methods call themselves, end in Python errors, never in a crash."""
import copy
import json
def nest(n, kind):
    a = kind()
    for _ in range(n):
        a = [a] if kind is list else {"k": a} if kind is dict else (a,)
    return a
class Self:
    def __repr__(self): return repr([self])
    def __eq__(self, o): return [self] == [o]
    def __hash__(self): return hash((self,))
    def __lt__(self, o): return [self] < [o]
    def __getattr__(self, n): return getattr(self, n + "x")
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __call__(self): return self()
    def __add__(self, o): return self + o
def endless(n):
    yield from endless(n + 1)
def sort_in_sort(n):
    return sorted([1, 2], key=lambda v: sort_in_sort(n + 1))
@contract
class C:
    class State:
        n: int = 0
    @call
    def deep(self, ctx, kind, n):
        kind = {"list": list, "dict": dict, "tuple": tuple}[kind]
        a, b, x = nest(n, kind), nest(n, kind), Self()
        out = []
        for f in (lambda: repr(a), lambda: a == b, lambda: f"{a}", lambda: json.dumps(a), lambda: copy.deepcopy(a), lambda: a in [b], lambda: "%s" % [a],
                  lambda: repr(x), lambda: x == Self(), lambda: hash(x), lambda: x < Self(), lambda: x.q, lambda: len(x), lambda: list(x), lambda: x[0], lambda: x(), lambda: x + 1,
                  lambda: list(endless(0)), lambda: sort_in_sort(0)):
            try:
                f()
                out.append("ok")
            except RecursionError:
                out.append("R")
        self.state.n += 1
        return "".join(out)
    @call
    def chain(self, ctx, n):
        e = ValueError(0)
        for i in range(n):
            later = ValueError(i)
            later.__cause__ = e
            e = later
        raise e
    @call
    def iterators(self, ctx, n):
        it = iter([1])
        for _ in range(n):
            it = map(str, it)
        return list(it)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "deep", "args": ["list", 20000]}
# < {"status": "ok", "return": "RRRRRRRRRRRRRRRRRRR"}
# > {"cmd": "call", "method": "deep", "args": ["dict", 20000]}
# < {"status": "ok", "return": "RRRRRRRRRRRRRRRRRRR"}
# > {"cmd": "call", "method": "deep", "args": ["tuple", 20000]}
# < {"status": "ok", "return": "RRRRRRRRRRRRRRRRRRR"}
# > {"cmd": "call", "method": "chain", "args": [5000]}
# < {"status": "reverted", "error": {"type": "ValueError", "message": "4999"}}
# > {"cmd": "call", "method": "iterators", "args": [20000]}
# < {"status": "reverted", "error": {"type": "RecursionError"}}
# > {"cmd": "state"}
# < {"n": 3}
