"""Comprehensions that await: scopes, conditions, nesting, generator expressions."""
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value

async def double(x):
    return 2 * x

async def even(x):
    return x % 2 == 0

async def source(n):
    for i in range(n):
        yield i

async def main():
    k = 10
    print([await double(x) + k for x in range(3)])
    print([x for x in range(6) if await even(x)])
    print([[await double(y) for y in range(x)] for x in range(3)])
    print([x async for x in source(3)], [(x, y) async for x in source(2) async for y in source(x + 1)])
    print({x: await double(x) async for x in source(3)})
    print([x for x in await wrap([1, 2, 3])])
    lazy = (await double(x) for x in range(3))
    print(type(lazy).__name__, [x async for x in lazy])
    plain = (x for x in await wrap("ab"))
    print(type(plain).__name__, list(plain))
    print(sum([x async for x in source(4)]), sorted([-x async for x in source(3)]))
    print([f(1) for f in [lambda v: v + x async for x in source(2)]])
    print([(await double(z)) if z > 1 else z for z in (1, 2)])
    if (n := await double(4)) > 7:
        print(n)
    values = [y := await double(x) for x in range(3)]
    print(values, y)
    return {await double(1), *[await double(2)]}

async def wrap(x):
    return x

print(run(main()))
# --- expect
# outcome: ok
# output:
# [10, 12, 14]
# [0, 2, 4]
# [[], [0], [0, 2]]
# [0, 1, 2] [(0, 0), (1, 0), (1, 1)]
# {0: 0, 1: 2, 2: 4}
# [1, 2, 3]
# async_generator [0, 2, 4]
# generator ['a', 'b']
# 6 [-2, -1, 0]
# [2, 2]
# [1, 4]
# 8
# [0, 2, 4] 4
# {2, 4}
