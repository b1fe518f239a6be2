"""Generators run when asked."""
def count(n):
    print("start")
    for i in range(n):
        print("before", i)
        yield i
    print("end")
g = count(2)
print(type(g).__name__, iter(g) is g)
print(next(g)); print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
print(next(g, "default"), list(g), list(x * 2 for x in range(3)), sum(i for i in range(5)), max(len(w) for w in ["a", "bcd"]), tuple(i for i in "ab"))
def ret():
    yield 1
    return "value"
g = ret()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
# --- expect
# outcome: ok
# output:
# generator True
# start
# before 0
# 0
# before 1
# 1
# end
# stop None
# default [] [0, 2, 4] 10 3 ('a', 'b')
# value ('value',)
