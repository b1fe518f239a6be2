"""Objects: ctxlib."""
class Timer:
    log = []
    def __enter__(self): self.log.append("start"); return self
    def __exit__(self, *exc): self.log.append(("end", exc[0].__name__ if exc[0] else None)); return exc[0] is ValueError
with Timer() as t:
    raise ValueError
with Timer(): pass
try:
    with Timer(): raise KeyError("k")
except KeyError: print("propagated")
print(Timer.log)
class Suppress:
    def __init__(s, *e): s.e = e
    def __enter__(s): pass
    def __exit__(s, t, v, tb): return t is not None and issubclass(t, s.e)
with Suppress(ZeroDivisionError, KeyError): 1 / 0
with Suppress(KeyError) as x, Suppress(ZeroDivisionError): 1 / 0; print("never")
print("after", x)
def gen_cm():
    print("in")
    try: yield "val"
    finally: print("out")
class CM:
    def __init__(s, g): s.g = g
    def __enter__(s): return next(s.g)
    def __exit__(s, t, v, tb):
        if t is None:
            try: next(s.g)
            except StopIteration: return False
        try: s.g.throw(v)
        except StopIteration: return True
        except t as e: return e is not v
with CM(gen_cm()) as v: print(v)
try:
    with CM(gen_cm()): raise OSError("x")
except OSError as e: print("got", e)
class Stack:
    def __init__(s): s.cbs = []
    def __enter__(s): return s
    def push(s, f, *a): s.cbs.append((f, a))
    def __exit__(s, *e):
        while s.cbs:
            f, a = s.cbs.pop(); f(*a)
with Stack() as st:
    st.push(print, "first"); st.push(print, "second")
# --- expect
# outcome: ok
# output:
# propagated
# ['start', ('end', 'ValueError'), 'start', ('end', None), 'start', ('end', 'KeyError')]
# after None
# in
# val
# out
# in
# out
# got x
# second
# first
