"""A set that changes its size under a loop is an error."""
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
seen = set()
unique = [x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))]
print(unique, sorted(seen))
# --- expect
# outcome: ok
# output:
# Set changed size during iteration
# [3, 1, 2] [1, 2, 3]
