"""Objects: dataclassy."""
class Model:
    fields = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.fields = {k: v for base in reversed(cls.__mro__) for k, v in getattr(base, "__annotations__", {}).items()}
    def __init__(self, **kw):
        for n in self.fields:
            setattr(self, n, kw.pop(n, getattr(type(self), n, None)))
        if kw: raise TypeError(f"unexpected: {sorted(kw)}")
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"
    def __eq__(self, o): return type(self) is type(o) and vars(self) == vars(o)
class User(Model):
    name: str
    age: int = 5
class Admin(User):
    level: int = 1
print(User(name="a"), Admin(name="b", level=3), User(name="x") == User(name="x"), Admin.fields.keys())
try: User(foo=1)
except TypeError as e: print(e)
# --- expect
# outcome: ok
# output:
# User(name='a', age=5) Admin(name='b', age=5, level=3) True dict_keys(['name', 'age', 'level'])
# unexpected: ['foo']
