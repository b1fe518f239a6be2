"""Annotations are kept and not enforced; defaults and annotations mix."""
def f(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> bool:
    """Doc of f."""
    return a
print(f("not an int"), f.__doc__, f.__name__, f.__qualname__, list(f.__annotations__))
x: int = 5
y: str
z: "list[dict]" = []
print(x, z)
try:
    y
except NameError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# not an int Doc of f. f f ['a', 'b', 'args', 'c', 'kw', 'return']
# 5 []
# name 'y' is not defined
