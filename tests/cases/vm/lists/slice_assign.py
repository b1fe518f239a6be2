"""Assignment to slices: growing, shrinking, extended steps."""
a = list(range(6))
a[1:3] = [10, 20, 30]; print(a)
a[2:2] = "xy"; print(a)
a[:2] = []; print(a)
a[-1:] = [7, 8]; print(a)
a[::2] = [0] * len(a[::2]); print(a)
a[100:] = [9]; print(a)
a[:] = (1, 2, 3, 4, 5); print(a)
a[::-1] = [1, 2, 3, 4, 5]; print(a)
a[3:1] = ["in"]; print(a)
a[1:4] = a; print(a)
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def odd():
    a[::2] = [1]
def number():
    a[1:2] = 5
def zero():
    a[::0] = []
show(odd); show(number); show(zero)
# --- expect
# outcome: ok
# output:
# [0, 10, 20, 30, 3, 4, 5]
# [0, 10, 'x', 'y', 20, 30, 3, 4, 5]
# ['x', 'y', 20, 30, 3, 4, 5]
# ['x', 'y', 20, 30, 3, 4, 7, 8]
# [0, 'y', 0, 30, 0, 4, 0, 8]
# [0, 'y', 0, 30, 0, 4, 0, 8, 9]
# [1, 2, 3, 4, 5]
# [5, 4, 3, 2, 1]
# [5, 4, 3, 'in', 2, 1]
# [5, 5, 4, 3, 'in', 2, 1, 2, 1]
# ValueError attempt to assign sequence of size 1 to extended slice of size 5
# TypeError can only assign an iterable
# ValueError slice step cannot be zero
