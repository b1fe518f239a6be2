"""The sieve of Eratosthenes."""
def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]
p = sieve(200)
print(len(p), p[:10], p[-3:])
# --- expect
# outcome: ok
# output:
# 46 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] [193, 197, 199]
