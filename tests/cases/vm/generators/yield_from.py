"""yield from: values, results, sends and throws pass through."""
def inner():
    try:
        x = yield "a"
        print("inner got", x)
        yield "b"
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    return "result"
def outer():
    r = yield from inner()
    print("outer has", r)
    yield from [1, 2]
    yield from "xy"
    return r
g = outer()
print(next(g), g.send("S"), list(g))
g = outer(); next(g)
print(g.throw(ValueError("T")), next(g))
def chain(*its):
    for it in its: yield from it
print(list(chain("ab", [1], range(2))))
def count(n):
    if n:
        yield n
        yield from count(n - 1)
print(list(count(5)))
# --- expect
# outcome: ok
# output:
# inner got S
# outer has result
# a b [1, 2, 'x', 'y']
# inner caught T
# outer has result
# recovered 1
# ['a', 'b', 1, 0, 1]
# [5, 4, 3, 2, 1]
