"""Cooperative initialisers with keyword arguments through four classes."""
class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.trail = ["Root"]
class Named(Root):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.trail.append("Named")
class Priced(Root):
    def __init__(self, *, price=0, **kw):
        super().__init__(**kw)
        self.price = price
        self.trail.append("Priced")
    def describe(self): return f"{self.price}"
class Item(Named, Priced):
    def __init__(self, name, price, *tags):
        super().__init__(name=name, price=price)
        self.tags = tags
    def describe(self): return f"{self.name}: {super().describe()} {list(self.tags)}"
i = Item("cup", 5, "blue", "big")
print(i.trail, i.describe(), [c.__name__ for c in Item.__mro__])
try:
    Named(name="x", color="red")
except AssertionError as e:
    print("AssertionError", e)
try:
    Named()
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# ['Root', 'Priced', 'Named'] cup: 5 ['blue', 'big'] ['Item', 'Named', 'Priced', 'Root', 'object']
# AssertionError {'color': 'red'}
# Named.__init__() missing 1 required keyword-only argument: 'name'
