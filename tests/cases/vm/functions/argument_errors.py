"""Wrong calls, in CPython's words."""
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def fd(a, b=1): pass
def fdd(a=1, b=2): pass
def fv(a, *args): pass
def fk(*, k): pass
def fkk(*, k, l, m=1): pass
def fp(a, b, /): pass
def fpk(a, /, b): pass
def fx(a, **kw): pass
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
show(lambda: f0(1))
show(lambda: f0(1, 2))
show(lambda: f0(x=1))
show(lambda: f1())
show(lambda: f1(1, 2))
show(lambda: f1(1, a=1))
show(lambda: f1(b=1))
show(lambda: f2())
show(lambda: f2(1))
show(lambda: f2(b=1))
show(lambda: f2(1, 2, 3))
show(lambda: f3())
show(lambda: f3(1))
show(lambda: f3(1, 2, 3, 4, 5))
show(lambda: fd())
show(lambda: fd(1, 2, 3))
show(lambda: fdd(1, 2, 3))
show(lambda: fv())
show(lambda: fk())
show(lambda: fk(1))
show(lambda: fk(1, k=2))
show(lambda: fkk())
show(lambda: fkk(k=1))
show(lambda: fkk(k=1, l=2, z=3))
show(lambda: fp(1, b=2))
show(lambda: fp(a=1, b=2))
show(lambda: fp(1))
show(lambda: fpk(a=1, b=2))
show(lambda: fpk(1))
show(lambda: fx(a=1, b=2))
show(lambda: fx(b=2))
show(lambda: f1(*[1, 2]))
show(lambda: f1(**{"a": 1, "b": 2}))
show(lambda: f2(1, **{"a": 1}))
show(lambda: f1(*5))
show(lambda: f1(**5))
show(lambda: f1(**{1: 2}))
show(lambda: f2(a=1, **{"a": 2}))
show(lambda: f2(*[1], **None))
# --- expect
# outcome: ok
# output:
# f0() takes 0 positional arguments but 1 was given
# f0() takes 0 positional arguments but 2 were given
# f0() got an unexpected keyword argument 'x'
# f1() missing 1 required positional argument: 'a'
# f1() takes 1 positional argument but 2 were given
# f1() got multiple values for argument 'a'
# f1() got an unexpected keyword argument 'b'
# f2() missing 2 required positional arguments: 'a' and 'b'
# f2() missing 1 required positional argument: 'b'
# f2() missing 1 required positional argument: 'a'
# f2() takes 2 positional arguments but 3 were given
# f3() missing 3 required positional arguments: 'a', 'b', and 'c'
# f3() missing 2 required positional arguments: 'b' and 'c'
# f3() takes 3 positional arguments but 5 were given
# fd() missing 1 required positional argument: 'a'
# fd() takes from 1 to 2 positional arguments but 3 were given
# fdd() takes from 0 to 2 positional arguments but 3 were given
# fv() missing 1 required positional argument: 'a'
# fk() missing 1 required keyword-only argument: 'k'
# fk() takes 0 positional arguments but 1 was given
# fk() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
# fkk() missing 2 required keyword-only arguments: 'k' and 'l'
# fkk() missing 1 required keyword-only argument: 'l'
# fkk() got an unexpected keyword argument 'z'
# fp() got some positional-only arguments passed as keyword arguments: 'b'
# fp() got some positional-only arguments passed as keyword arguments: 'a, b'
# fp() missing 1 required positional argument: 'b'
# fpk() got some positional-only arguments passed as keyword arguments: 'a'
# fpk() missing 1 required positional argument: 'b'
# fx() missing 1 required positional argument: 'a'
# f1() takes 1 positional argument but 2 were given
# f1() got an unexpected keyword argument 'b'
# f2() got multiple values for argument 'a'
# __main__.f1() argument after * must be an iterable, not int
# __main__.f1() argument after ** must be a mapping, not int
# keywords must be strings
# __main__.f2() got multiple values for keyword argument 'a'
# __main__.f2() argument after ** must be a mapping, not NoneType
