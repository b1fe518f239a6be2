"""A bare raise raises again what is being handled."""
def f():
    try:
        raise ValueError("again")
    except ValueError:
        print("saw")
        raise
try:
    f()
except ValueError as e:
    print("caught", e)
try:
    raise
except RuntimeError as e:
    print(e)
def g():
    try:
        raise KeyError("a")
    except KeyError as e:
        try:
            raise IndexError("b")
        except IndexError:
            pass
        raise
try:
    g()
except KeyError as e:
    print(e)
def helper(): raise
try:
    try:
        raise OverflowError("inner")
    except OverflowError:
        helper()
except OverflowError as e:
    print("helper", e)
# --- expect
# outcome: ok
# output:
# saw
# caught again
# No active exception to reraise
# 'a'
# helper inner
