"""Endless recursion is an error that can be caught."""
def f(n):
    return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, e)
class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")
try:
    A().a
except RecursionError as e:
    print(type(e).__name__)
print("alive", isinstance(RecursionError(), RuntimeError))
# --- expect
# outcome: ok
# output:
# RecursionError maximum recursion depth exceeded
# RecursionError
# alive True
