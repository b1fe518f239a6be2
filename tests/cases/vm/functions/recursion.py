"""Recursive functions."""
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def hanoi(n, a="A", b="B", c="C"):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
def permutations(s):
    return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(fact(20), fact(30), fib(15), hanoi(5), flatten([1, [2, [3, []]], 4]), permutations("abc"), gcd(1071, 462), ack(2, 3))
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
# --- expect
# outcome: ok
# output:
# 2432902008176640000 265252859812191058636308480000000 610 31 [1, 2, 3, 4] ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] 21 9
# True True
# 900
