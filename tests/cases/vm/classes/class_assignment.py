"""obj.__class__ = Other, where it is allowed and where it is not."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class L(list): pass
a = A()
a.x = 1
a.__class__ = B
print(a.who(), type(a).__name__, isinstance(a, A), isinstance(a, B), a.x, a.__class__ is B)
t(lambda: setattr(a, "__class__", 5))
t(lambda: setattr(a, "__class__", int))
t(lambda: setattr(a, "__class__", L))
t(lambda: setattr(5, "__class__", int))
t(lambda: setattr([], "__class__", L))
t(lambda: setattr("s", "__class__", "x"))
t(lambda: setattr([], "append", 1))
t(lambda: setattr([], "x", 1))
t(lambda: setattr(5, "real", 1))
t(lambda: setattr(5, "x", 1))
t(lambda: setattr(None, "x", 1))
t(lambda: setattr(int, "x", 1))
t(lambda: setattr(len, "x", 1))
t(lambda: setattr({}, "__doc__", 1))
t(lambda: setattr(object(), "x", 1))
t(lambda: delattr([], "append"))
t(lambda: delattr([], "x"))
t(lambda: delattr(a, "y"))
t(lambda: setattr(a, 5, 1))
t(lambda: setattr(a, "z"))
print(a.__module__, A.__module__, int.__module__, a.__dict__)
# --- expect
# outcome: ok
# output:
# B B False True 1 True
# TypeError __class__ must be set to a class, not 'int' object
# TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# TypeError __class__ assignment: 'L' object layout differs from 'B'
# TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# TypeError __class__ must be set to a class, not 'str' object
# AttributeError 'list' object attribute 'append' is read-only
# AttributeError 'list' object has no attribute 'x'
# AttributeError attribute 'real' of 'int' objects is not writable
# AttributeError 'int' object has no attribute 'x'
# AttributeError 'NoneType' object has no attribute 'x'
# TypeError cannot set 'x' attribute of immutable type 'int'
# AttributeError 'builtin_function_or_method' object has no attribute 'x'
# AttributeError 'dict' object attribute '__doc__' is read-only
# AttributeError 'object' object has no attribute 'x'
# AttributeError 'list' object attribute 'append' is read-only
# AttributeError 'list' object has no attribute 'x'
# AttributeError 'B' object has no attribute 'y'
# TypeError attribute name must be string, not 'int'
# TypeError setattr expected 3 arguments, got 2
# __main__ __main__ builtins {'x': 1}
