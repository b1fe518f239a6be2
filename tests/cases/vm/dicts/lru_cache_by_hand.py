"""A cache with a limit, using the order of a dict."""
class LRU:
    def __init__(self, size): self.size, self.d, self.hits = size, {}, 0
    def get(self, k, make):
        if k in self.d:
            self.hits += 1
            self.d[k] = self.d.pop(k)
        else:
            self.d[k] = make(k)
            if len(self.d) > self.size: del self.d[next(iter(self.d))]
        return self.d[k]
c = LRU(2)
for k in "abacbbc": c.get(k, str.upper)
print(c.d, c.hits, list(c.d))
# --- expect
# outcome: ok
# output:
# {'b': 'B', 'c': 'C'} 3 ['b', 'c']
