"""Running totals, maxima, flags and strings built in loops."""
total, peak, run, best, text = 0, None, 0, 0, ""
for i, x in enumerate([3, -1, 4, -1, 5, -9, 2, 6], start=1):
    total += x
    peak = x if peak is None or x > peak else peak
    run = max(x, run + x)
    best = max(best, run)
    text += f"{i}:{x}" + ("," if i < 8 else ".")
print(total, peak, best, text)
fib = [0, 1]
while fib[-1] < 200: fib.append(fib[-1] + fib[-2])
print(fib, [b - a for a, b in zip(fib, fib[1:])][:6])
tri = [[1]]
for _ in range(5): tri.append([1, *[a + b for a, b in zip(tri[-1], tri[-1][1:])], 1])
for row in tri: print(" ".join(map(str, row)).center(20).rstrip())
# --- expect
# outcome: ok
# output:
# 9 6 10 1:3,2:-1,3:4,4:-1,5:5,6:-9,7:2,8:6.
# [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233] [1, 0, 1, 1, 2, 3]
#          1
#         1 1
#        1 2 1
#       1 3 3 1
#      1 4 6 4 1
#    1 5 10 10 5 1
