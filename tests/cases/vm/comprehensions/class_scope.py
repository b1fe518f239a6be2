"""A comprehension in a class body sees the class's names in the first iterable only."""
try:
    class C:
        n = 2
        items = [n for _ in range(n)]
except NameError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# name 'n' is not defined
