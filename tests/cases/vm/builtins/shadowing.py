"""Builtin names can be bound by the program."""
list = [1]
print(list)
del list
print(list("ab"))
def f(max): return max
print(f(1), max(1, 2))
sum = lambda *a: "mine"
print(sum(1, 2))
class print2:
    def __call__(self, *a): print("p2", *a)
print2()("x")
def g():
    str = 5
    return str
print(g(), str(5))
# --- expect
# outcome: ok
# output:
# [1]
# ['a', 'b']
# 1 2
# mine
# p2 x
# 5 5
