"""type() with one and three arguments, and class attributes added later."""
A = type("A", (), {"x": 5, "get": lambda self: self.x})
B = type("B", (A,), {})
print(A().get(), B().get(), A.__name__, type(A).__name__, type(5).__name__, type(type(5)).__name__, B.__bases__[0] is A)
def late(self): return "late"
A.late = late
print(B().late())
A.x = 6
print(B().get())
print(type(None).__name__, type(...).__name__, type(lambda: 0).__name__, type(len).__name__, type([].append).__name__, type(A().get).__name__, type(range(1)).__name__, type({}.keys()).__name__, type(iter([])).__name__, type(x for x in ()).__name__, type(NotImplemented).__name__)
# --- expect
# outcome: ok
# output:
# 5 5 A type int type True
# late
# 6
# NoneType ellipsis function builtin_function_or_method builtin_function_or_method method range dict_keys list_iterator generator NotImplementedType
