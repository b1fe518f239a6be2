"""Own descriptors with __get__, __set__, __set_name__."""
class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner):
        if obj is None: return self
        return getattr(obj, self.name, 0)
    def __set__(self, obj, value):
        if value < 0: raise ValueError(f"{self.name[1:]} must be >= 0")
        setattr(obj, self.name, value)
class Account:
    balance = Positive()
    limit = Positive()
a = Account()
a.balance = 5
print(a.balance, a.limit, a.__dict__, type(Account.balance).__name__)
try:
    a.limit = -1
except ValueError as e:
    print(e)
class Once:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner):
        value = obj.__dict__[self.f.__name__] = self.f(obj)
        return value
class Page:
    @Once
    def body(self):
        print("computed")
        return "text"
p = Page()
print(p.body, p.body)
# --- expect
# outcome: ok
# output:
# 5 0 {'_balance': 5} Positive
# limit must be >= 0
# computed
# text text
