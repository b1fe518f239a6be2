"""Objects: reprs."""
class R:
    def __repr__(self): return "R!"
class S(R):
    def __str__(self): return "S-str"
    def __format__(self, s): return f"fmt:{s}"
print(R(), [R()], S(), [S()], {"k": S()}, str(S()), repr(S()), f"{S()} {S():x}", "%s %r" % (S(), S()), "{} {!r} {:>5}".format(S(), S(), S()), (R(),), {R()} if False else "")
class BadR:
    def __repr__(self): return 5
class BadS:
    def __str__(self): return None
class BadF:
    def __format__(self, s): return 5
for f in (lambda: repr(BadR()), lambda: str(BadS()), lambda: format(BadF()), lambda: f"{BadR()}", lambda: [BadR()].__repr__()):
    try: f()
    except TypeError as e: print(e)
class Rec:
    def __init__(s): s.l = [s]
    def __repr__(s): return f"Rec({s.l})" if len(s.l) < 1 else "Rec"
l = []; l.append(l); print(l); d = {}; d["d"] = d; print(d); t = ([],); t[0].append(t); print(t)
print(R, S.__name__, R.__qualname__, R.__module__, type(R()).__name__, R.__repr__.__name__, R.__dict__["__repr__"].__name__)
class X: 
    class Y:
        def m(self): pass
print(X.Y.__qualname__, X.Y.m.__qualname__, X.Y.__name__)
class D:
    "doc string"
    def f(self): "fdoc"
print(D.__doc__, D.f.__doc__, D().f.__doc__, X.__doc__)
# --- expect
# outcome: ok
# output:
# R! [R!] S-str [R!] {'k': R!} S-str R! fmt: fmt:x S-str R! fmt: R! fmt:>5 (R!,) 
# __repr__ returned non-string (type int)
# __str__ returned non-string (type NoneType)
# __format__ must return a str, not int
# __str__ returned non-string (type int)
# __repr__ returned non-string (type int)
# [[...]]
# {'d': {...}}
# ([(...)],)
# <class '__main__.R'> S R __main__ R __repr__ __repr__
# X.Y X.Y.m Y
# doc string fdoc fdoc None
