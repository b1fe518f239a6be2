"""__str__, __repr__, __format__, __bytes__ and their fallbacks."""
class A:
    def __repr__(self): return "A()"
class B(A):
    def __str__(self): return "b!"
class C:
    def __str__(self): return "c!"
    def __format__(self, spec): return f"<{spec}>"
class D:
    def __str__(self): return 5
    def __repr__(self): return None
print(A(), repr(A()), f"{A()}", [A()], B(), repr(B()), [B()], f"{B()!r} {B()!s} {B()}", str(C()), f"{C():x y} {C()}", format(C(), ">5"), "%s %r" % (B(), B()), "{} {!r}".format(B(), B()), {A(): B()}, (B(),))
for f in (str, repr):
    try:
        f(D())
    except TypeError as e:
        print(e)
try:
    f"{A():>5}"
except TypeError as e:
    print(e)
class E(Exception):
    def __str__(self): return "custom"
print(E(1), repr(E(1)), str(E()))
# --- expect
# outcome: ok
# output:
# A() A() A() [A()] b! A() [A()] A() b! b! c! <x y> <> <>5> b! A() b! A() {A(): A()} (A(),)
# __str__ returned non-string (type int)
# __repr__ returned non-string (type NoneType)
# unsupported format string passed to A.__format__
# custom E(1) custom
