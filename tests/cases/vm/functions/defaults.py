"""Defaults are evaluated once, at definition, from left to right."""
def say(x):
    print("default", x)
    return x
n = 1
def f(a=say("a"), b=say("b"), *, c=n):
    return a, b, c
n = 2
print(f(), f(5), f(c=7), f.__defaults__, f.__kwdefaults__)
def counter(step, memo={}):
    memo[step] = memo.get(step, 0) + 1
    return memo
counter(1); counter(2)
print(counter(1))
# --- expect
# outcome: ok
# output:
# default a
# default b
# ('a', 'b', 1) (5, 'b', 1) ('a', 'b', 7) ('a', 'b') {'c': 1}
# {1: 2, 2: 1}
