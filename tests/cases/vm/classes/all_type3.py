"""Classes: classes made by type()."""
def hello(self): return f"hi {self.name}"
X = type("X", (), {"hello": hello, "n": 3, "__init__": lambda self, name: setattr(self, "name", name)})
print(X("bob").hello(), X.n, X.__name__, X.__bases__, X.__module__)
Y = type("Y", (X,), dict(n=4))
print(Y("q").hello(), Y.n, issubclass(Y, X), Y.__qualname__)
try: type("Z", 3, {})
except TypeError as e: print(e)
try: type(3, (), {})
except TypeError as e: print(e)
try: type("Z", (), 3)
except TypeError as e: print(e)
try: type()
except TypeError as e: print(e)
try: type(1, 2)
except TypeError as e: print(e)
print(type(X), type(type), isinstance(X, type), type(3).__name__, type(None), type(...), type(NotImplemented))
classes = [type(f"C{i}", (), {"i": i, "sq": property(lambda s: s.i ** 2)}) for i in range(3)]
print([c().sq for c in classes])
# --- expect
# outcome: ok
# output:
# hi bob 3 X (<class 'object'>,) __main__
# hi q 4 True Y
# type.__new__() argument 2 must be tuple, not int
# type.__new__() argument 1 must be str, not int
# type.__new__() argument 3 must be dict, not int
# type() takes 1 or 3 arguments
# type() takes 1 or 3 arguments
# <class 'type'> <class 'type'> True int <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'>
# [0, 1, 4]
