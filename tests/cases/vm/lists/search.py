"""Binary search, two pointers, prefix sums and a heap by hand."""
def bisect(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x: lo = mid + 1
        else: hi = mid
    return lo
a = [1, 3, 3, 5, 8]
print([bisect(a, x) for x in (0, 1, 3, 4, 9)])
def two_sum(a, t):
    i, j = 0, len(a) - 1
    while i < j:
        s = a[i] + a[j]
        if s == t: return a[i], a[j]
        if s < t: i += 1
        else: j -= 1
print(two_sum(a, 8), two_sum(a, 100))
def push(h, x):
    h.append(x); i = len(h) - 1
    while i and h[(i - 1) // 2] > h[i]: h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]; i = (i - 1) // 2
def pop(h):
    h[0], h[-1] = h[-1], h[0]; x = h.pop(); i = 0
    while True:
        c = min((k for k in (2 * i + 1, 2 * i + 2) if k < len(h)), key=h.__getitem__, default=i)
        if h[c] >= h[i]: return x
        h[c], h[i] = h[i], h[c]; i = c
h = []
for x in (5, 2, 9, 1, 7, 3): push(h, x)
print(h[0], [pop(h) for _ in range(5)], h)
# --- expect
# outcome: ok
# output:
# [0, 0, 1, 3, 5]
# (3, 5) None
# 1 [1, 2, 3, 5, 7] [9]
