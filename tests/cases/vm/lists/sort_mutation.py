"""A key that raises leaves the list as a permutation of what it was."""
a = [3, 2, 1]
def bad(x):
    if x == 1:
        raise KeyError(x)
    return x
try:
    a.sort(key=bad)
except KeyError as e:
    print("KeyError", e, sorted(a))
# --- expect
# outcome: ok
# output:
# KeyError 1 [1, 2, 3]
