"""Caches in closures, function attributes and default dicts."""
def memo(f):
    cache = {}
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    g.cache = cache
    return g
@memo
def paths(r, c): return 1 if not r or not c else paths(r - 1, c) + paths(r, c - 1)
print(paths(16, 16), len(paths.cache))
def make_account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def history(log=[]):
        log.append(balance)
        return log
    return {"deposit": deposit, "history": history}
acc = make_account(10)
acc["deposit"](5); acc["history"](); acc["deposit"](-3)
print(acc["history"](), make_account(0)["history"]())
def once(f):
    done = []
    return lambda *a: done[0] if done else done.append(f(*a)) or done[0]
first = once(lambda x: x * 2)
print(first(4), first(100))
# --- expect
# outcome: ok
# output:
# 601080390 288
# [15, 12] [0]
# 8 8
