"""Classes: __init_subclass__ with keywords."""
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__.lower()] = cls
class A(Plugin, name="aa"): pass
class B(Plugin): pass
class C(A, name="cc"): x = 1
print(sorted(Plugin.registry), [c.__name__ for c in Plugin.registry.values()])
try:
    class D(Plugin, bad=1): pass
except TypeError as e: print(e)
try:
    class E(foo=1): pass
except TypeError as e: print(e)
kw = {"name": "dyn"}
class F(Plugin, **kw): pass
print("dyn" in Plugin.registry)
bases = (A,)
class G(*bases, name="gg"): pass
print(G.__mro__[1].__name__)
class Val:
    def __init_subclass__(cls):
        for k in ("run",):
            if not hasattr(cls, k): raise TypeError(f"{cls.__name__} lacks {k}")
class Ok(Val):
    def run(self): pass
class Bad(Val):
    pass
# --- expect
# outcome: raise TypeError: Bad lacks run
# output:
# ['aa', 'b', 'cc'] ['A', 'B', 'C']
# D.__init_subclass__() takes no keyword arguments
# E.__init_subclass__() takes no keyword arguments
# True
# A
# traceback:
# Traceback (most recent call last):
#   File "classes/all_initsub.py", line 29, in <module>
#     class Bad(Val):
#   File "classes/all_initsub.py", line 26, in __init_subclass__
#     if not hasattr(cls, k): raise TypeError(f"{cls.__name__} lacks {k}")
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# TypeError: Bad lacks run
