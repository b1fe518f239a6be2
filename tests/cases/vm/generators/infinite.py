"""Infinite generators cut by their users."""
def naturals(n=0):
    while True:
        yield n
        n += 1
def take(n, it):
    return [x for _, x in zip(range(n), it)]
def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(take(5, naturals()), take(10, primes()), take(10, fib()))
it = fib()
print(next(x for x in it if x > 50), next(it))
for i, p in enumerate(primes()):
    if p > 20: break
print(i, p)
# --- expect
# outcome: ok
# output:
# [0, 1, 2, 3, 4] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
# 55 89
# 8 23
