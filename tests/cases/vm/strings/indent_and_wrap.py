"""Building reports with join, format and multiplication."""
rows = [("apple", 3, 1.5), ("kiwi", 12, 0.25)]
width = max(len(r[0]) for r in rows)
print("\n".join(f"{n:<{width}} |{q:>4} |{p:8.2f}" for n, q, p in rows))
print("=" * (width + 16), f"{sum(q * p for _, q, p in rows):>10,.2f}", sep="\n")
print("\n".join("  " * i + "x" for i in range(3)), *["%-5s%3d" % (n, q) for n, q, _ in rows], sep="\n")
# --- expect
# outcome: ok
# output:
# apple |   3 |    1.50
# kiwi  |  12 |    0.25
# =====================
#       7.50
# x
#   x
#     x
# apple  3
# kiwi  12
