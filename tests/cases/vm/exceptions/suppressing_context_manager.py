"""A context manager that collects exceptions; finally against with."""
class Collect:
    def __init__(self, *kinds): self.kinds, self.seen = kinds, []
    def __enter__(self): return self
    def __exit__(self, kind, e, tb):
        if kind and issubclass(kind, self.kinds):
            self.seen.append(f"{kind.__name__}: {e}")
            return True
c = Collect(ValueError, ArithmeticError)
for x in ("5", "a", "0"):
    with c:
        print(10 // int(x))
print(c.seen)
try:
    with c:
        [].pop()
except IndexError as e:
    print("through", e)
def f():
    with c:
        try:
            return 1 / 0
        finally:
            print("finally")
    return "after"
print(f(), len(c.seen))
# --- expect
# outcome: ok
# output:
# 2
# ["ValueError: invalid literal for int() with base 10: 'a'", 'ZeroDivisionError: integer division or modulo by zero']
# through pop from empty list
# finally
# after 3
