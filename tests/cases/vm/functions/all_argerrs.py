"""Functions: argerrs."""
def a(): pass
def b(x): pass
def c(x, y): pass
def d(x, y, z): pass
def e(x, y=1, *, k, m=2): pass
def f(a, /, b, *, c): pass
def g(*args, k): pass
def h(**kw): pass
def i(a, b, /): pass
def j(x, *args, **kw): pass
def k(a=1, b=2): pass
class C:
    def m(self, x): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
    def __call__(self, q): pass
    def __init__(self, z=0): pass
c0 = C()
tests = """a(1) a(1,2) a(x=1) b() b(1,2) b(1,x=1) b(y=1) c() c(1) c(1,2,3) c(y=1) d() d(1) e() e(1) e(1,k=1,z=3) e(1,2,3) e(1,2,3,k=5) e(1,2,3,4,k=5,m=1)
f(1,2) f(a=1,b=2,c=3) f(1,2,3) f(1,c=2) f(1,b=1,c=2,d=3) g(1) g(k=1,z=1) h(1) i(1) i(a=1,b=2) i(1,b=2) j() j(1,x=2) k(1,2,3) k(c=1)
c0.m() c0.m(1,2) c0.m(y=1) C.m() C.m(1) C.cm() C.cm(1,2) C.sm() C.sm(1,2) c0() c0(1,2) C(1,2) C(z=1,y=2) C(1,z=2)""".split()
env = dict(a=a,b=b,c=c,d=d,e=e,f=f,g=g,h=h,i=i,j=j,k=k,C=C,c0=c0)
def run(fn):
    try: fn(); print("ok")
    except TypeError as x: print(x)
run(lambda: a(1)); run(lambda: a(1,2)); run(lambda: a(x=1)); run(lambda: b()); run(lambda: b(1,2)); run(lambda: b(1,x=1)); run(lambda: b(y=1))
run(lambda: c()); run(lambda: c(1)); run(lambda: c(1,2,3)); run(lambda: c(y=1)); run(lambda: d()); run(lambda: d(1)); run(lambda: e()); run(lambda: e(1)); run(lambda: e(1,k=1,z=3)); run(lambda: e(1,2,3)); run(lambda: e(1,2,3,k=5)); run(lambda: e(1,2,3,4,k=5,m=1))
run(lambda: f(1,2)); run(lambda: f(a=1,b=2,c=3)); run(lambda: f(1,2,3)); run(lambda: f(1,c=2)); run(lambda: f(1,b=1,c=2,d=3)); run(lambda: g(1)); run(lambda: g(k=1,z=1)); run(lambda: h(1)); run(lambda: i(1)); run(lambda: i(a=1,b=2)); run(lambda: i(1,b=2)); run(lambda: j()); run(lambda: j(1,x=2)); run(lambda: k(1,2,3)); run(lambda: k(c=1))
run(lambda: c0.m()); run(lambda: c0.m(1,2)); run(lambda: c0.m(y=1)); run(lambda: C.m()); run(lambda: C.m(1)); run(lambda: C.cm()); run(lambda: C.cm(1,2)); run(lambda: C.sm()); run(lambda: C.sm(1,2)); run(lambda: c0()); run(lambda: c0(1,2)); run(lambda: C(1,2)); run(lambda: C(z=1,y=2)); run(lambda: C(1,z=2))
run(lambda: b(*[1,2])); run(lambda: b(**{"x":1,"y":2})); run(lambda: b(*5)); run(lambda: b(**5)); run(lambda: b(**{1:2})); run(lambda: b(1, **{"x": 1})); run(lambda: c(**{"x":1}, **{"x":2})); run(lambda: h(**{"a b": 1})); run(lambda: h(a=1, **{"a": 2}))
run(lambda: (lambda x: x)()); run(lambda: (lambda: 0)(1)); run(lambda: (lambda *, k: 0)())
run(lambda: c0.m(*[1,2,3])); run(lambda: 5()); run(lambda: "a"()); run(lambda: None()); run(lambda: C.nope()) if False else None
def n5(a,b,c,d,e): pass
run(lambda: n5()); run(lambda: n5(1,2)); run(lambda: n5(e=1))
def ko(*, a, b, c): pass
run(lambda: ko()); run(lambda: ko(a=1)); run(lambda: ko(1)); run(lambda: ko(1, a=1, b=2, c=3))
def outer():
    def inner(x): pass
    inner()
run(outer)
# --- expect
# outcome: ok
# output:
# a() takes 0 positional arguments but 1 was given
# a() takes 0 positional arguments but 2 were given
# a() got an unexpected keyword argument 'x'
# b() missing 1 required positional argument: 'x'
# b() takes 1 positional argument but 2 were given
# b() got multiple values for argument 'x'
# b() got an unexpected keyword argument 'y'
# c() missing 2 required positional arguments: 'x' and 'y'
# c() missing 1 required positional argument: 'y'
# c() takes 2 positional arguments but 3 were given
# c() missing 1 required positional argument: 'x'
# d() missing 3 required positional arguments: 'x', 'y', and 'z'
# d() missing 2 required positional arguments: 'y' and 'z'
# e() missing 1 required positional argument: 'x'
# e() missing 1 required keyword-only argument: 'k'
# e() got an unexpected keyword argument 'z'
# e() takes from 1 to 2 positional arguments but 3 were given
# e() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
# e() takes from 1 to 2 positional arguments but 4 positional arguments (and 2 keyword-only arguments) were given
# f() missing 1 required keyword-only argument: 'c'
# f() got some positional-only arguments passed as keyword arguments: 'a'
# f() takes 2 positional arguments but 3 were given
# f() missing 1 required positional argument: 'b'
# f() got an unexpected keyword argument 'd'
# g() missing 1 required keyword-only argument: 'k'
# g() got an unexpected keyword argument 'z'
# h() takes 0 positional arguments but 1 was given
# i() missing 1 required positional argument: 'b'
# i() got some positional-only arguments passed as keyword arguments: 'a, b'
# i() got some positional-only arguments passed as keyword arguments: 'b'
# j() missing 1 required positional argument: 'x'
# j() got multiple values for argument 'x'
# k() takes from 0 to 2 positional arguments but 3 were given
# k() got an unexpected keyword argument 'c'
# C.m() missing 1 required positional argument: 'x'
# C.m() takes 2 positional arguments but 3 were given
# C.m() got an unexpected keyword argument 'y'
# C.m() missing 2 required positional arguments: 'self' and 'x'
# C.m() missing 1 required positional argument: 'x'
# C.cm() missing 1 required positional argument: 'x'
# C.cm() takes 2 positional arguments but 3 were given
# C.sm() missing 1 required positional argument: 'x'
# C.sm() takes 1 positional argument but 2 were given
# C.__call__() missing 1 required positional argument: 'q'
# C.__call__() takes 2 positional arguments but 3 were given
# C.__init__() takes from 1 to 2 positional arguments but 3 were given
# C.__init__() got an unexpected keyword argument 'y'
# C.__init__() got multiple values for argument 'z'
# b() takes 1 positional argument but 2 were given
# b() got an unexpected keyword argument 'y'
# __main__.b() argument after * must be an iterable, not int
# __main__.b() argument after ** must be a mapping, not int
# keywords must be strings
# b() got multiple values for argument 'x'
# __main__.c() got multiple values for keyword argument 'x'
# ok
# __main__.h() got multiple values for keyword argument 'a'
# <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
# <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# <lambda>.<locals>.<lambda>() missing 1 required keyword-only argument: 'k'
# C.m() takes 2 positional arguments but 4 were given
# 'int' object is not callable
# 'str' object is not callable
# 'NoneType' object is not callable
# n5() missing 5 required positional arguments: 'a', 'b', 'c', 'd', and 'e'
# n5() missing 3 required positional arguments: 'c', 'd', and 'e'
# n5() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
# ko() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
# ko() missing 2 required keyword-only arguments: 'b' and 'c'
# ko() takes 0 positional arguments but 1 was given
# ko() takes 0 positional arguments but 1 positional argument (and 3 keyword-only arguments) were given
# outer.<locals>.inner() missing 1 required positional argument: 'x'
