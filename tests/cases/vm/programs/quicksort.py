"""Quicksort, mergesort and insertion sort agree with sorted."""
def quick(a):
    if len(a) < 2: return a
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def merge(a):
    if len(a) < 2: return a
    m = len(a) // 2
    l, r, out = merge(a[:m]), merge(a[m:]), []
    while l and r:
        out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        x, j = a[i], i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a
data = [(i * 73 + 11) % 101 for i in range(60)]
print(quick(data) == merge(data) == insertion(data) == sorted(data), quick(data)[:8])
# --- expect
# outcome: ok
# output:
# True [0, 1, 2, 3, 6, 7, 8, 11]
