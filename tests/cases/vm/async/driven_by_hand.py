"""A coroutine that nobody awaits is an object; await drives it inside async functions."""
async def f(x):
    return x + 1
async def g():
    a = await f(1)
    b = await f(a)
    return [a, b]
c = g()
print(type(c).__name__)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
async def fail():
    raise ValueError("in coroutine")
d = fail()
try:
    d.send(None)
except ValueError as e:
    print(e)
async def bad():
    await 5
try:
    bad().send(None)
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# coroutine
# [2, 3]
# in coroutine
# object int can't be used in 'await' expression
