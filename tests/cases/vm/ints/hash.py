"""Hashes of ints and equal numbers."""
print(hash(0), hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(2**100), hash(-2**100), hash(10**20))
print(hash(1.0), hash(0.5), hash(True), hash(1e300), hash(-1.5), hash(float("inf")), hash(float("-inf")))
print({1: "a", 1.0: "b", True: "c"}, hash(2**70) == hash(float(2**70)))
# --- expect
# outcome: ok
# output:
# 0 1 -2 -2 0 1 549755813888 -549755813888 848750603811160107
# 1 1152921504606846976 1 1224995262755759164 -1152921504606846977 314159 -314159
# {1: 'c'} True
