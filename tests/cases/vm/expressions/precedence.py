"""Operator precedence."""
print(2 + 3 * 4 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 10 - 4 - 3, 2 ** 3 ** 2, 7 // 2 * 2, 1 + 1 << 2, 5 & 3 == 1, (5 & 3) == 1, 1 | 2 ^ 3 & 4, not 1 == 2, not 0 and 1, 1 or 0 and 0, ~1 + 1, -3 % 5, -(3 % 5), 3 - -3, 2 * -1)
print(1 < 2 == True, (1 < 2) == True, [] == [] != [1], "a" "b" * 2, 4 ** .5)
# --- expect
# outcome: ok
# output:
# 50 -4 4 0.5 3 512 6 8 True True 3 True 1 1 -1 2 -3 6 -2
# False True True abab 2.0
