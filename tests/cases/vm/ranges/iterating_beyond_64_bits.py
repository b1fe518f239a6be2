"""Ranges longer than any length can say are iterated like others; defaults of a function may be more than its parameters want."""
for i in range(10**20):
    if i == 3:
        break
print(i)


def find(n):
    for i in range(n):
        if i == 2:
            return i


print(find(2**63), find(-10**30))
print([i for i, _ in zip(range(10**25, 10**26, 10**24), range(5))])
print(list(range(2**70, 2**70 + 3)), next(iter(range(2**64))))
it = iter(range(2**70, 2**70 + 2))
print(next(it), next(it), next(it, "end"))
# --- expect
# outcome: ok
# output:
# 3
# 2 None
# [10000000000000000000000000, 11000000000000000000000000, 12000000000000000000000000, 13000000000000000000000000, 14000000000000000000000000]
# [1180591620717411303424, 1180591620717411303425, 1180591620717411303426] 0
# 1180591620717411303424 1180591620717411303425 end
