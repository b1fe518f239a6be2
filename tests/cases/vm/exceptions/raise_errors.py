"""Raising and catching things that are no exceptions."""
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def a(): raise 5
def b(): raise "text"
def c(): raise None
def d():
    class A: pass
    raise A
def e():
    try: 1 / 0
    except 5: pass
def f():
    try: 1 / 0
    except (ValueError, "x"): pass
def g(): raise int
def h(): raise NotImplemented
show(a); show(b); show(c); show(d); show(e); show(f); show(g); show(h)
# --- expect
# outcome: ok
# output:
# TypeError exceptions must derive from BaseException
# TypeError exceptions must derive from BaseException
# TypeError exceptions must derive from BaseException
# TypeError exceptions must derive from BaseException
# TypeError catching classes that do not inherit from BaseException is not allowed
# TypeError catching classes that do not inherit from BaseException is not allowed
# TypeError exceptions must derive from BaseException
# TypeError exceptions must derive from BaseException
