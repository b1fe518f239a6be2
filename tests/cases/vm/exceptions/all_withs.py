"""Exceptions: context managers in every position."""
class CM:
    def __init__(self, n, sup=False, fail=None): self.n, self.sup, self.fail = n, sup, fail
    def __enter__(self):
        print("enter", self.n)
        if self.fail == "enter": raise RuntimeError("in enter")
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None, repr(v))
        if self.fail == "exit": raise RuntimeError("in exit")
        return self.sup
with CM(1) as a, CM(2, True) as b:
    raise ValueError("x")
print("after")
with (CM(3) as c, CM(4),):
    print(c.n)
try:
    with CM(5), CM(6, fail="enter"): print("no")
except RuntimeError as e: print(e)
try:
    with CM(7, fail="exit"): raise KeyError("k")
except RuntimeError as e: print(e, repr(e.__context__))
def f():
    with CM(8): return "r"
print(f())
def g():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: break
g()
class Bad: pass
try:
    with Bad(): pass
except TypeError as e: print(e)
class Bad2:
    def __enter__(self): pass
try:
    with Bad2(): pass
except TypeError as e: print(e)
with CM(9) as (x) : print(x.n)
d = {}
with CM(10) as d["k"]: print(d["k"].n)
class T:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *a): return None
with T() as (p, (q, r)): print(p, q, r)
# --- expect
# outcome: ok
# output:
# enter 1
# enter 2
# exit 2 ValueError ValueError('x')
# exit 1 None None
# after
# enter 3
# enter 4
# 3
# exit 4 None None
# exit 3 None None
# enter 5
# enter 6
# exit 5 RuntimeError RuntimeError('in enter')
# in enter
# enter 7
# exit 7 KeyError KeyError('k')
# in exit KeyError('k')
# enter 8
# exit 8 None None
# r
# enter 0
# exit 0 None None
# enter 1
# exit 1 None None
# 'Bad' object does not support the context manager protocol
# 'Bad2' object does not support the context manager protocol (missed __exit__ method)
# enter 9
# 9
# exit 9 None None
# enter 10
# 10
# exit 10 None None
# 1 2 3
