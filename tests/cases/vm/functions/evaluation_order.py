"""Arguments, operands, keys and targets are evaluated from left to right."""
def t(x):
    print(x, end=" ")
    return x
def f(*a, **k): return 0
f(t(1), t(2), *[t(3)], k=t(4), **{"z": t(5)})
print()
[t(1), t(2)][t(0)] = t(9)
d = {t("a"): t(1), t("b"): t(2)}
print()
t(1) + t(2) * t(3) - t(4)
print()
(t(1), t(2)) < (t(3), t(4))
print()
a = [0, 0]
a[t(0)], a[t(1)] = t(5), t(6)
print(a)
a[t(1)] += t(7)
print(a)
t(1) if t(0) else t(2)
print()
"%s %s" % (t(1), t(2)), f"{t(3)}{t(4):{t(5)}}"
print()
# --- expect
# outcome: ok
# output:
# 1 2 3 4 5 
# 9 1 2 0 a 1 b 2 
# 1 2 3 4 
# 1 2 3 4 
# 5 6 0 1 [5, 6]
# 1 7 [5, 13]
# 0 2 
# 1 2 3 4 5 
