"""Walking __cause__ and __context__ through several levels."""
def level(n):
    try:
        if n == 0: raise ZeroDivisionError("bottom")
        level(n - 1)
    except Exception as e:
        if n % 2: raise ValueError(f"level {n}") from e
        raise KeyError(n)
try:
    level(3)
except Exception as e:
    while e is not None:
        print(type(e).__name__, e, e.__cause__ is not None, e.__suppress_context__)
        e = e.__cause__ or e.__context__
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        b = TypeError("b")
        raise b
except TypeError as e:
    print(e.__context__, e.__cause__)
x = ValueError("fresh")
print(x.__context__, x.__cause__, x.__traceback__)
# --- expect
# outcome: ok
# output:
# ValueError level 3 True True
# KeyError 2 False False
# ValueError level 1 True True
# KeyError 0 False False
# ZeroDivisionError bottom False False
# a None
# None None None
