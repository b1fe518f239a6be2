"""Sleeps inside match, comprehensions, conditional expressions, f-strings, calls and subscripts."""
async def give(x, blocks=1):
    await sleep(blocks)
    return x

async def main():
    for value in ({"kind": "point", "at": [1, 2], "z": 0}, [1, 2, 3], "text", 5):
        match await give(value):
            case {"kind": "point", "at": [x, y], **rest} if await give(True):
                print("point", x, y, rest)
            case [first, *others] if await give(len(value) > 2):
                await sleep(1)
                print("list", first, others)
            case str() as s:
                await sleep(1)
                print("str", s)
            case other:
                print("other", await give(other))
    a, (b, *c) = await give((1, (2, 3, 4)))
    items = [10, 20, 30]
    items[await give(1)] += await give(5)
    print(a, b, c, items, f"{await give(3.14159):.{await give(2)}f}", await give(1) if await give(0) else await give(2))
    print([await give(x) for x in range(3) if await give(x) != 1], {await give(k): await give(v) for k, v in [("a", 1), ("b", 2)]})
    print(max(await give(3), await give(9), key=lambda v: -v), dict(x=await give(1), **await give({"y": 2})), *await give([7, 8]))
    print((await give(1)) < (await give(2)) < (await give(3)), not await give(0), await give(0) or await give("or"), -await give(4))
    total = (y := await give(5)) + y
    assert await give(True), "never"
    del items[await give(0)]
    nested = [[await give((i, j)) for j in range(2)] for i in range(2)]
    print(total, items, nested, [(lambda q: q + i)(await give(10)) for i in range(2)])
    return {"result": (await give([1, 2]))[await give(-1)]}
# --- expect
# outcome: ok {'result': 2}
# output:
# (sleeps 1)
# (sleeps 1)
# point 1 2 {'z': 0}
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# list 1 [2, 3]
# (sleeps 1)
# (sleeps 1)
# str text
# (sleeps 1)
# (sleeps 1)
# other 5
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# 1 2 [3, 4] [10, 25, 30] 3.14 2
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# [0, 2] {'a': 1, 'b': 2}
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# 3 {'x': 1, 'y': 2} 7 8
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# True True or -4
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# 10 [25, 30] [[(0, 0), (0, 1)], [(1, 0), (1, 1)]] [10, 11]
# (sleeps 1)
# (sleeps 1)
