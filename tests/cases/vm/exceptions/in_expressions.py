"""Exceptions leave half-evaluated expressions and comprehensions cleanly."""
def boom(x):
    raise ValueError(x)
for f in (lambda: [1, 2, boom("list")], lambda: {"a": boom("dict")}, lambda: [boom(i) if i == 2 else i for i in range(5)], lambda: max([3, 1], key=boom), lambda: sorted([2, 1], key=boom), lambda: list(map(boom, [7])), lambda: f"{boom('f')}", lambda: print(1, boom("arg")), lambda: sum(boom(9) for _ in "a"), lambda: (1 + 2) * boom("mul"), lambda: any(boom(x) for x in [])):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
a = [1]
try:
    a[0] = boom("set")
except ValueError:
    print(a)
try:
    a[boom("index")] += 1
except ValueError as e:
    print(a, e)
# --- expect
# outcome: ok
# output:
# ValueError list
# ValueError dict
# ValueError 2
# ValueError 3
# ValueError 2
# ValueError 7
# ValueError f
# ValueError arg
# ValueError 9
# ValueError mul
# False
# [1]
# [1] index
