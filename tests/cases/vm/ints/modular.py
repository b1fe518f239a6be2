"""Modular exponentiation, primality, extended gcd with big ints."""
def is_prime(n):
    if n < 4: return n > 1
    if n % 2 == 0: return False
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a >= n: break
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([n for n in range(60) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**89 - 1), is_prime(2**67 - 1))
def egcd(a, b):
    x, y, u, v = 0, 1, 1, 0
    while a: q, r = divmod(b, a); x, y, u, v, b, a = u, v, x - u * q, y - v * q, a, r
    return b, x, y
g, x, y = egcd(2**80 + 13, 3**50)
print(g, x, y, x * (2**80 + 13) + y * 3**50)
p, q, e = 2**61 - 1, 2**89 - 1, 65537
d = pow(e, -1, (p - 1) * (q - 1))
print(pow(pow(12345678901234567890, e, p * q), d, p * q))
# --- expect
# outcome: ok
# output:
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] True True False
# 1 56636680376830623002117 -95375034362404865229888 1
# 12345678901234567890
