"""Wrong counts and things that cannot be unpacked."""
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def f1(): a, b = 1, 2, 3
def f2(): a, b = [1]
def f3(): a, b, c = "ab"
def f4(): a, *b, c = [1]
def f5(): a, b = 5
def f6(): a, b = None
def f7(): a, b = {1: 2, 3: 4, 5: 6}
def f8(): (a, b), c = [1, 2]
def f9(): a, = []
def f10(): a, b = iter([1, 2, 3])
def f11(): a, *b = 5
def f12(): print(*5)
def f13(): [*None]
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13):
    show(f)
# --- expect
# outcome: ok
# output:
# ValueError too many values to unpack (expected 2)
# ValueError not enough values to unpack (expected 2, got 1)
# ValueError not enough values to unpack (expected 3, got 2)
# ValueError not enough values to unpack (expected at least 2, got 1)
# TypeError cannot unpack non-iterable int object
# TypeError cannot unpack non-iterable NoneType object
# ValueError too many values to unpack (expected 2)
# TypeError cannot unpack non-iterable int object
# ValueError not enough values to unpack (expected 1, got 0)
# ValueError too many values to unpack (expected 2)
# TypeError cannot unpack non-iterable int object
# TypeError print() argument after * must be an iterable, not int
# TypeError Value after * must be an iterable, not NoneType
