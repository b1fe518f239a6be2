"""Local state, try blocks and loops survive between yields; several generators at once."""
def counter(name, n):
    total = 0
    for i in range(n):
        try:
            total += i
            yield f"{name}{total}"
        finally:
            total += 100
    yield total
a, b = counter("a", 3), counter("b", 2)
print(next(a), next(b), next(a), next(b), list(a), list(b))
def nested():
    for i in (1, 2):
        for j in "xy":
            with_value = yield i, j
            if with_value: yield "got " + with_value
g = nested()
print(next(g), g.send("s"), next(g), list(g))
def window(xs, n):
    buf = []
    for x in xs:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)
print(list(window(range(5), 3)), list(window("ab", 3)))
# --- expect
# outcome: ok
# output:
# a0 b0 a101 b101 ['a203', 303] [201]
# (1, 'x') got s (1, 'y') [(2, 'x'), (2, 'y')]
# [(0, 1, 2), (1, 2, 3), (2, 3, 4)] []
