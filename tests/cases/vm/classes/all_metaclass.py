"""Classes: a metaclass with every hook."""
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        ns["added"] = 1
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__)
        return super().__call__(*a, **k)
    def shout(cls): return cls.__name__.upper()
    def __len__(cls): return 7
    def __iter__(cls): return iter([1, 2])
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, k): return (cls.__name__, k)
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    @property
    def prop(cls): return "prop of " + cls.__name__
class A(metaclass=Meta):
    x = 1
    def f(self): return 2
class B(A, flag=True): pass
print(A.added, A.shout(), len(A), list(A), 5 in A, A["k"], A, type(A), type(B) is Meta, B.prop)
print(A().f())
try: A().shout()
except AttributeError as e: print(e)
print(isinstance(A, Meta), isinstance(A, type))
# --- expect
# outcome: ok
# output:
# new A ['x', 'f'] {}
# init A
# new B [] {'flag': True}
# init B
# 1 A 7 [1, 2] True ('A', 'k') <Meta A> <class '__main__.Meta'> True prop of B
# call A
# 2
# call A
# 'A' object has no attribute 'shout'
# True True
