"""Assignment and deletion beyond the end."""
a = [1, 2, 3]
def put(i):
    a[i] = 0
def drop(i):
    del a[i]
for f, i in ((put, 3), (put, -4), (put, "x"), (drop, 3), (drop, -4), (drop, 1.0), (put, None)):
    try:
        f(i)
    except Exception as e:
        print(f.__name__, i, type(e).__name__, e)
print(a)
# --- expect
# outcome: ok
# output:
# put 3 IndexError list assignment index out of range
# put -4 IndexError list assignment index out of range
# put x TypeError list indices must be integers or slices, not str
# drop 3 IndexError list assignment index out of range
# drop -4 IndexError list assignment index out of range
# drop 1.0 TypeError list indices must be integers or slices, not float
# put None TypeError list indices must be integers or slices, not NoneType
# [1, 2, 3]
