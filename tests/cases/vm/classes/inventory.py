"""A program with classes, properties, operators and a context manager."""
class Money:
    def __init__(self, cents): self.cents = cents
    def __add__(self, o): return Money(self.cents + o.cents)
    def __mul__(self, n): return Money(round(self.cents * n))
    def __lt__(self, o): return self.cents < o.cents
    def __eq__(self, o): return isinstance(o, Money) and self.cents == o.cents
    def __hash__(self): return hash(self.cents)
    def __str__(self): return f"{self.cents // 100}.{self.cents % 100:02d}"
    def __repr__(self): return f"Money({self.cents})"
    def __format__(self, spec): return format(str(self), spec)
    def __bool__(self): return self.cents != 0
class Item:
    def __init__(self, name, price, n): self.name, self.price, self.n = name, price, n
    @property
    def total(self): return self.price * self.n
class Store:
    def __init__(self): self._items = {}
    def __setitem__(self, name, v): self._items[name] = Item(name, *v)
    def __getitem__(self, name): return self._items[name]
    def __contains__(self, name): return name in self._items
    def __iter__(self): return iter(self._items.values())
    def __len__(self): return len(self._items)
    def __enter__(self): self._backup = dict(self._items); return self
    def __exit__(self, t, v, tb):
        if t: self._items = self._backup
        return t is KeyError
s = Store()
s["tea"] = Money(350), 2
s["cup"] = Money(1299), 1
print(len(s), "tea" in s, s["tea"].total, sum((i.total for i in s), Money(0)), max(i.price for i in s), sorted([i.price for i in s]), bool(Money(0)))
with s:
    s["bad"] = Money(1), 1
    s["missing"]
print(len(s), f"{s['cup'].price:>8}|", {Money(5): 1}[Money(5)], [Money(1)])
# --- expect
# outcome: ok
# output:
# 2 True 7.00 19.99 12.99 [Money(350), Money(1299)] False
# 2    12.99| 1 [Money(1)]
