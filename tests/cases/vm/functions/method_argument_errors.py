"""Wrong calls of methods, classes and lambdas count self and name the qualified function."""
class A:
    def __init__(self, x): self.x = x
    def m(self, a, b=1): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
class B: pass
def outer():
    def inner(a): pass
    return inner
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
show(lambda: A())
show(lambda: A(1, 2))
show(lambda: A(y=1))
show(lambda: A(1).m())
show(lambda: A(1).m(1, 2, 3))
show(lambda: A(1).m(c=1))
show(lambda: A.m())
show(lambda: A.m(1))
show(lambda: A.c())
show(lambda: A.c(1, 2))
show(lambda: A.s())
show(lambda: B(1))
show(lambda: B(x=1))
show(lambda: outer()())
show(lambda: outer()(1, 2))
show(lambda: (lambda a: a)())
show(lambda: (lambda: 0)(1))
show(lambda: object(1))
# --- expect
# outcome: ok
# output:
# A.__init__() missing 1 required positional argument: 'x'
# A.__init__() takes 2 positional arguments but 3 were given
# A.__init__() got an unexpected keyword argument 'y'
# A.m() missing 1 required positional argument: 'a'
# A.m() takes from 2 to 3 positional arguments but 4 were given
# A.m() got an unexpected keyword argument 'c'
# A.m() missing 2 required positional arguments: 'self' and 'a'
# A.m() missing 1 required positional argument: 'a'
# A.c() missing 1 required positional argument: 'a'
# A.c() takes 2 positional arguments but 3 were given
# A.s() missing 1 required positional argument: 'a'
# B() takes no arguments
# B() takes no arguments
# outer.<locals>.inner() missing 1 required positional argument: 'a'
# outer.<locals>.inner() takes 1 positional argument but 2 were given
# <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'a'
# <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# object() takes no arguments
