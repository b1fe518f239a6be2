"""Exceptions that travel through for loops, next and builtins."""
class Once:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: raise StopIteration
        if self.n > 4: raise RuntimeError("too far")
        return self.n
o = Once()
print(list(o), next(o))
try:
    for x in o: print(x)
except RuntimeError as e:
    print(e)
def bad(x):
    raise KeyError(x)
for f in (lambda: list(map(bad, [1])), lambda: [*filter(bad, [2])], lambda: sum(map(bad, [3])), lambda: dict(map(bad, [4])), lambda: max([5], key=bad), lambda: "".join(map(bad, [6])), lambda: set(bad(i) for i in [7]), lambda: next(map(bad, [8])), lambda: any(map(bad, [9]))):
    try:
        f()
    except KeyError as e:
        print(e, end=" ")
print()
# --- expect
# outcome: ok
# output:
# [1, 2] 4
# too far
# 1 2 3 4 5 6 7 8 9 
