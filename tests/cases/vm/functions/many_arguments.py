"""Long signatures and calls with many arguments."""
def f(a, b, c, d, e, f=6, g=7, h=8, i=9, j=10, *rest, k, l=12, **more): return a + b + c + d + e + f + g + h + i + j + sum(rest) + k + l + sum(more.values())
print(f(1, 2, 3, 4, 5, k=11), f(*range(20), k=0), f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, k=13, l=14, m=15, n=16), f(**{c: i for i, c in enumerate("abcdefghijkl")}))
print(max(*range(300)), "{}".format(*range(300)), len([*range(300)]), (lambda *a: len(a))(*"x" * 500), print(*range(12), sep=""))
# --- expect
# outcome: ok
# output:
# 78 202 136 66
# 01234567891011
# 299 0 300 500 None
