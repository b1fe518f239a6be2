"""send, and yield as an expression."""
def average():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        if x is None: return total
        total += x; n += 1
        avg = total / n
g = average()
print(next(g), g.send(10), g.send(20), g.send(3))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
g = average()
try:
    g.send(5)
except TypeError as e:
    print(e)
def echo():
    while True:
        got = yield
        print("got", got)
e = echo(); next(e); e.send(1); next(e); e.send("x")
def two():
    x = (yield 1) + (yield 2)
    yield x
t = two()
print(next(t), t.send(10), t.send(20))
# --- expect
# outcome: ok
# output:
# None 10.0 15.0 11.0
# 33
# can't send non-None value to a just-started generator
# got 1
# got None
# got x
# 1 2 30
