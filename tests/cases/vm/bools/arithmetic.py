"""Bools count as 0 and 1 everywhere."""
print(True + 1, True / 2, True // 1, False ** 0, True << 3, -True, ~False, True < 2, [10, 20][True], "ab"[False], "x" * True, round(True), sum(x > 1 for x in range(4)), sorted([True, False, 2, 0]), {True: "a", 1: "b", 0: "c", False: "d"}, True == 1.0, hash(True), range(True, 3), divmod(True, True), 5 - True, True * 2.5, max(True, 0), True ^ 3, True | False, abs(True), int(True), str(True) + "!", f"{True:>6}", "%d" % False, isinstance(False, int))
# --- expect
# outcome: ok
# output:
# 2 0.5 1 1 8 -1 -1 True 20 a x 1 2 [False, 0, True, 2] {True: 'b', 0: 'd'} True 1 range(1, 3) (1, 0) 4 2.5 True 2 True 1 1 True!      1 0 True
