"""Classes: singletons, registries, __prepare__ and conflicts."""
class Singleton(type):
    _inst = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._inst:
            cls._inst[cls] = super().__call__(*args, **kwargs)
        return cls._inst[cls]
class Config(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(Config(5) is Config(9), Config().v)
class Registry(type):
    reg = {}
    def __init__(cls, name, bases, attrs):
        super().__init__(name, bases, attrs)
        if bases: Registry.reg[name] = cls
class Base(metaclass=Registry): pass
class P1(Base): pass
class P2(Base): pass
print(sorted(Registry.reg))
class Prep(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        print("prepare", name)
        return {"pre": 10}
class Q(metaclass=Prep):
    y = pre + 1
print(Q.y, Q.pre)
class M1(type): pass
class M2(type): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass
try:
    class C3(C1, C2): pass
except TypeError as e: print(e)
class IM(type):
    def __instancecheck__(cls, x): return hasattr(x, "quack")
    def __subclasscheck__(cls, c): return hasattr(c, "quack")
class Duck(metaclass=IM): pass
class D: quack = 1
print(isinstance(D(), Duck), isinstance(3, Duck), issubclass(D, Duck), issubclass(int, Duck))
def meta_func(name, bases, ns):
    print("func meta", name)
    return type(name, bases, ns)
class FM(metaclass=meta_func): z = 3
print(FM.z)
class AttrMeta(type):
    def __getattr__(cls, n): return f"dyn {n}"
    def __setattr__(cls, n, v):
        print("setattr", n); super().__setattr__(n, v)
class AM(metaclass=AttrMeta): pass
print(AM.foo); AM.bar = 1; print(AM.bar)
# --- expect
# outcome: ok
# output:
# True 5
# ['P1', 'P2']
# prepare Q
# 11 10
# metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# True False True False
# func meta FM
# 3
# dyn foo
# setattr bar
# 1
