"""A loop over a list sees what is appended and skips what is removed."""
a = [1, 2, 3]
for x in a:
    if x < 5:
        a.append(x + 2)
print(a)
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)
a = [1, 2, 3]
it = iter(a)
print(next(it), next(it))
a.append(4)
print(list(it), list(it))
a.append(5)
print(list(it))
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 3, 4, 5, 5, 6]
# [2, 4]
# 1 2
# [3, 4] []
# []
