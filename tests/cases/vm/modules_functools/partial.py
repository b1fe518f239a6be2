"""partial and partialmethod: binding, nesting, attributes, reprs, errors."""
from functools import partial, partialmethod


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw


p = partial(f, 1)
print(p(), p(5), p(5, 6, 7), p(c=9, d=10), p.args, p.keywords, p.func is f)
q = partial(p, 20, c=30, z=1)
print(q(), q(40), q(c=0), q.args, q.keywords, q.func is f)
print(partial(int, base=2)("1010"), partial(int, base=2), partial(int), partial(max, 3, 4), partial(print, sep="-", end="!\n").keywords)
print(partial(partial(int), 5)(), partial(str.join, ",")(["a", "b"]), list(map(partial(pow, 2), range(4))), sorted([-3, 1], key=partial(abs)))
show(lambda: partial())
show(lambda: partial(5))
show(lambda: partial(f)())
show(lambda: partial(f, a=1)(2))
show(lambda: partial(func=f))
p.note = "x"
print(p.note, hasattr(p, "__name__"), callable(p), isinstance(p, partial), type(p))
show(lambda: p.missing)


def setfunc():
    p.func = 1


show(setfunc)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *more, tag=None):
        self.alive = state
        return self, state, more, tag

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, tag="d")
    nested = partialmethod(set_dead, 5)

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    made = partialmethod(make, 1)

    @staticmethod
    def static(*args):
        return args

    fixed = partialmethod(static, 7)
    plain = partial(print, "partial is no descriptor")


c = Cell()
print(c.set_alive()[1:], c.alive, c.set_dead()[1:], c.alive, c.set_dead(9, tag="e")[2:], c.nested()[1:])
print(c.made(2), Cell.made(3), c.fixed(8), Cell.set_alive(c)[1:])
c.plain("here")
show(lambda: partialmethod(5))
show(lambda: partialmethod())
print(Cell.__dict__["set_dead"].keywords, Cell.__dict__["set_dead"].args, Cell.__dict__["set_alive"].func.__name__)


class Sub(partial):
    def __call__(self, *args):
        return "sub", super().__call__(*args)


print(Sub(max, 3)(1, 9), Sub(max, 3).args)
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(compose(partial(int, base=16), partial(pow, 2), str)("a"))
# --- expect
# outcome: ok
# output:
# (1, 2, (), 3, {}) (1, 5, (), 3, {}) (1, 5, (6, 7), 3, {}) (1, 2, (), 9, {'d': 10}) (1,) {} True
# (1, 20, (), 30, {'z': 1}) (1, 20, (40,), 30, {'z': 1}) (1, 20, (), 0, {'z': 1}) (1, 20) {'c': 30, 'z': 1} True
# 10 functools.partial(<class 'int'>, base=2) functools.partial(<class 'int'>) functools.partial(<built-in function max>, 3, 4) {'sep': '-', 'end': '!\n'}
# 5 a,b [1, 2, 4, 8] [1, -3]
# TypeError type 'partial' takes at least one argument
# TypeError the first argument must be callable
# TypeError f() missing 1 required positional argument: 'a'
# TypeError f() got multiple values for argument 'a'
# TypeError type 'partial' takes at least one argument
# x False True True <class 'functools.partial'>
# AttributeError 'functools.partial' object has no attribute 'missing'
# AttributeError readonly attribute
# (True, (), None) True (False, (), 'd') False ((9,), 'e') (False, (5,), 'd')
# ('Cell', (1, 2)) ('Cell', (1, 3)) (7, 8) (True, (), None)
# partial is no descriptor here
# TypeError 5 is not callable or a descriptor
# TypeError partialmethod.__init__() missing 1 required positional argument: 'func'
# {'tag': 'd'} (False,) set_state
# ('sub', 9) (3,)
# 1024
