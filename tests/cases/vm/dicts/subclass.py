"""A dict subclass with __missing__."""
class Counter0(dict):
    def __missing__(self, key):
        return 0
c = Counter0()
c["a"] += 2
print(c, c["zz"], "zz" in c, c.get("zz"), len(c), isinstance(c, dict))
class D(dict):
    def __missing__(self, key):
        self[key] = [key]
        return self[key]
d = D(x=1)
print(d["y"], d, dict(d))
# --- expect
# outcome: ok
# output:
# {'a': 2} 0 False None 1 True
# ['y'] {'x': 1, 'y': ['y']} {'x': 1, 'y': ['y']}
