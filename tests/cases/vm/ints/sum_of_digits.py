"""Loops over ints with divmod, while and conversion."""
def digits(n):
    out = []
    while n: n, d = divmod(n, 10); out.insert(0, d)
    return out or [0]
def happy(n):
    seen = set()
    while n != 1 and n not in seen: seen.add(n); n = sum(d * d for d in digits(n))
    return n == 1
print([n for n in range(1, 50) if happy(n)], digits(2**64), digits(0))
def collatz(n, steps=0): return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
print(max(range(1, 300), key=collatz), collatz(97), [n for n in range(1, 500) if n == sum(d for d in range(1, n) if n % d == 0)])
# --- expect
# outcome: ok
# output:
# [1, 7, 10, 13, 19, 23, 28, 31, 32, 44, 49] [1, 8, 4, 4, 6, 7, 4, 4, 0, 7, 3, 7, 0, 9, 5, 5, 1, 6, 1, 6] [0]
# 231 118 [6, 28, 496]
