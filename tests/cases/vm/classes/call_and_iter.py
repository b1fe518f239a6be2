"""Callable instances and own iterators."""
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, y=0): return self.n + x + y
print(Adder(5)(1), Adder(5)(1, y=2), list(map(Adder(1), [1, 2])), callable(Adder(1)), callable(5))
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
d = Down(3)
print(list(d), list(d), sum(Down(5)), 2 in Down(4), list(zip(Down(3), "abc")), sorted(Down(3)), max(Down(3)), *Down(2), dict(enumerate(Down(2))))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(2, Tree(1), Tree(4, Tree(3)))), [x * x for x in Tree(1, None, Tree(2))])
class Bad:
    def __iter__(self): return 5
try:
    iter(Bad())
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 6 8 [2, 3] True False
# [2, 1, 0] [] 10 True [(2, 'a'), (1, 'b'), (0, 'c')] [0, 1, 2] 2 1 0 {0: 1, 1: 0}
# [1, 2, 3, 4] [1, 4]
# iter() returned non-iterator of type 'int'
