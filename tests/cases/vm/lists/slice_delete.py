"""Deleting items and slices."""
a = list(range(10))
del a[0]; print(a)
del a[-1]; print(a)
del a[1:3]; print(a)
del a[::2]; print(a)
del a[5:]; print(a)
del a[::-1]; print(a)
b = list(range(10))
del b[8:2:-2]; print(b)
x = [1, 2, 3]
y = x
del x[:]
print(y)
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4, 5, 6, 7, 8, 9]
# [1, 2, 3, 4, 5, 6, 7, 8]
# [1, 4, 5, 6, 7, 8]
# [4, 6, 8]
# [4, 6, 8]
# []
# [0, 1, 2, 3, 5, 7, 9]
# []
