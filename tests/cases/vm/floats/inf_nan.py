"""Infinity and not-a-number."""
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf + 1, 1 / inf, -1 / inf, inf // 1, inf % 2, 5 % inf, -5 % inf)
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], inf == inf, inf > 10**400, -inf < 0)
print(max(1, nan), max(nan, 1), min(nan, 1), min(1, nan), sorted([3, nan, 1])[0])
print(float("Infinity"), float("-iNf"), float("NaN"), float("+nan"), bool(nan), nan ** 0, 1 ** nan, inf ** 0)
# --- expect
# outcome: ok
# output:
# inf -inf nan nan nan inf 0.0 -0.0 nan nan 5.0 inf
# False True False False True True True True True
# 1 nan nan 1 3
# inf -inf nan nan True 1.0 1.0 1.0
