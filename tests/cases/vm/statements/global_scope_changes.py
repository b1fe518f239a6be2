"""Names bound in loops, with, except, imports, class and def at module level."""
for i in range(3): pass
with type("M", (), {"__enter__": lambda s: 7, "__exit__": lambda s, *a: None})() as w: pass
import math as m
class K: pass
def fn(): return i, w, K.__name__, m.__name__
[j := 9]
print(i, w, fn(), j)
if True:
    branch = "bound in if"
try:
    in_try = 1
finally:
    in_finally = 2
print(branch, in_try, in_finally)
def g():
    global made_here, i
    made_here, i = "yes", "changed"
    for i in ("loop in global",): pass
g()
print(made_here, i)
# --- expect
# outcome: ok
# output:
# 2 7 (2, 7, 'K', 'math') 9
# bound in if 1 2
# yes loop in global
