"""isinstance, issubclass, type, getattr, setattr, hasattr, delattr, callable, hash, vars, dir."""
class A:
    x = 1
    def m(self): pass
a = A()
setattr(a, "y", 2)
print(isinstance(a, A), isinstance(a, (int, A)), isinstance(1, int | str), issubclass(bool, int), type(a).__name__, getattr(a, "y"), getattr(a, "z", 0), hasattr(a, "m"), callable(a.m), callable(a), vars(a), hash("a") == hash("a"), [n for n in dir(a) if not n.startswith("_")])
delattr(a, "y")
print(hasattr(a, "y"), isinstance(A, type), isinstance(None, type(None)), isinstance([], list), isinstance({}, dict), isinstance(True, int), type(1) is int, type(1) == type(2))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: isinstance(1, 5))
show(lambda: isinstance(1, "int"))
show(lambda: issubclass(1, int))
show(lambda: issubclass(int, 1))
show(lambda: hasattr(a, 5))
show(lambda: getattr(a, "q"))
show(lambda: delattr(a, "q"))
show(lambda: vars(5))
show(lambda: isinstance(1))
show(lambda: type(1, 2))
# --- expect
# outcome: ok
# output:
# True True True True A 2 0 True True False {'y': 2} True ['m', 'x', 'y']
# False True True True True True True True
# TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError issubclass() arg 1 must be a class
# TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# TypeError attribute name must be string, not 'int'
# AttributeError 'A' object has no attribute 'q'
# AttributeError 'A' object has no attribute 'q'
# TypeError vars() argument must have __dict__ attribute
# TypeError isinstance expected 2 arguments, got 1
# TypeError type() takes 1 or 3 arguments
