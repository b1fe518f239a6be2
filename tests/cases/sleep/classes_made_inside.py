"""Classes, functions and objects that are made in the running method live across sleeps, with every kind of member."""
import abc
import functools

class Meta:
    def __init_subclass__(cls, **kw):
        cls.registered = cls.__name__.lower()

async def main():
    log = []
    def deco(f):
        @functools.wraps(f)
        def wrapper(*args):
            log.append(f.__name__)
            return f(*args)
        return wrapper
    class Local(Meta):
        limit = 3
        __slots__ = ()
        def __init__(self, v):
            self._v = v
        @property
        def v(self):
            return self._v
        @v.setter
        def v(self, value):
            self._v = min(value, self.limit)
        @staticmethod
        def s(x):
            return x + 1
        @classmethod
        def c(cls):
            return cls.limit
        @deco
        def plus(self, n):
            return self._v + n
        def __eq__(self, other):
            return self._v == other._v
        def __hash__(self):
            return hash(self._v)
        def __add__(self, other):
            return Local(self._v + other._v)
        def __repr__(self):
            return f"Local({self._v})"
        def __getattr__(self, name):
            return f"no {name}"
        @functools.cached_property
        def cached(self):
            log.append("cached")
            return self._v * 100
    class Child(Local, Exception):
        pass
    class Abstract(abc.ABC):
        @abc.abstractmethod
        def f(self): ...
    class IntKid(int):
        def half(self):
            return self // 2
    class ListKid(list):
        pass
    a, b = Local(1), Local(2)
    kid, items = IntKid(9), ListKid([1, 2])
    items.tag = "t"
    table = {a: "a", b: "b"}
    await sleep(1)
    a.v = 10
    print(a.v, a.s(1), a.c(), a.plus(5), a + b, table[Local(2)], a.nothing, Local.registered, Child.registered)
    print(a.cached, a.cached, kid.half(), kid + 1, items, items.tag, isinstance(items, list), Child.__mro__[1].__name__)
    await sleep(1)
    a.v = 2
    print(a == b, len({a, b}), log, a.cached)
    try:
        Abstract()
    except TypeError as error:
        print(error)
    super_of = super(Child, Child(5))
    await sleep(1)
    print(super_of.plus(1), [f.__name__ for f in (Local.plus, Local.s)])
    try:
        raise Child(3)
    except Child as error:
        await sleep(1)
        print(repr(error), error.args, error == Local(3))
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# 3 2 3 8 Local(5) b no nothing local child
# 300 300 4 10 [1, 2] t True Local
# (sleeps 1)
# True 1 ['plus', 'cached'] 300
# Can't instantiate abstract class Abstract with abstract method f
# (sleeps 1)
# 6 ['plus', 's']
# (sleeps 1)
# Local(3) (3,) True
