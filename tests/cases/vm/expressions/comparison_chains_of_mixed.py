"""Chains that mix is, in, == and <, with side effects counted once."""
n = 0
def tick():
    global n
    n += 1
    return n
print(0 < tick() < 5 < 10, n, 1 < 2 in [2] is not None, 1 == 1.0 is not 1.5, tick() == 2 != 3, 5 > tick() > 2 == n - 1, n, (1 < 3) < 2, 1 < (3 < 2), not 1 < 2 < 3, "a" < "b" < "c" > "b")
print(-1 < 0 == False, None is None is None, [] == [] == [], 1 in [1] in [[1]], 3 > 2 >= 2 > 1 != 0, n)
# --- expect
# outcome: ok
# output:
# True 1 True True True True 3 True False False True
# True True True True True 3
