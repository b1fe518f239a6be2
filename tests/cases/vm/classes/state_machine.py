"""A class with class-level tables, bound methods as values and __call__."""
class Light:
    order = ("red", "green", "yellow")
    waits = dict(zip(order, (3, 2, 1)))
    def __init__(self): self.i, self.log, self.on_change = 0, [], []
    @property
    def color(self): return self.order[self.i % len(self.order)]
    def step(self, n=1):
        for _ in range(n):
            self.i += 1
            for f in self.on_change: f(self.color)
        return self
    __call__ = step
l = Light()
l.on_change.append(l.log.append)
l.on_change.append(lambda c: l.log.append(Light.waits[c]))
l(2).step()
print(l.color, l.log, Light.step is Light.__call__, l.waits["red"])
# --- expect
# outcome: ok
# output:
# red ['green', 2, 'yellow', 1, 'red', 3] True 3
