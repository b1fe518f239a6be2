"""Generators alive across a sleep: sent values, delegation, finally, closed and unstarted ones; async generators that sleep."""
def talk():
    total = 0
    try:
        while True:
            got = yield total
            total += got
    finally:
        print("talk ends at", total)

def outer():
    result = yield from inner()
    yield ("result", result)

def inner():
    x = yield 1
    y = yield 2
    return x, y

async def ticks(n):
    try:
        for i in range(n):
            await sleep(1)
            got = yield i
            if got:
                print("got", got)
    finally:
        await sleep(1)
        print("ticks end")

async def doubled(source):
    async for x in source:
        await sleep(1)
        yield 2 * x

async def main():
    t = talk()
    next(t)
    fresh = talk()
    await sleep(1)
    print(t.send(5))
    await sleep(1)
    print(t.send(6))
    next(fresh)
    await sleep(1)
    fresh.close()
    t.close()
    o = outer()
    print(next(o))
    await sleep(1)
    print(o.send("x"))
    await sleep(1)
    print(o.send("y"))
    async for x in doubled(ticks(3)):
        print(x)
        await sleep(1)
    print([x async for x in ticks(2)], [await wait(x) for x in range(2)])
    g = ticks(5)
    print(await g.__anext__())
    await sleep(1)
    print(await g.asend("hello"), await anext(g, None))
    await g.aclose()
    step = ticks(1).__anext__()
    await sleep(1)
    print(await step)
    late = (await wait(i) for i in range(3))
    await sleep(1)
    print([x async for x in late])
    c = wait(7)
    await sleep(1)
    return await c

async def wait(x):
    await sleep(1)
    return x
# --- expect
# outcome: ok 7
# output:
# (sleeps 1)
# 5
# (sleeps 1)
# 11
# (sleeps 1)
# talk ends at 0
# talk ends at 11
# 1
# (sleeps 1)
# 2
# (sleeps 1)
# ('result', ('x', 'y'))
# (sleeps 1)
# (sleeps 1)
# 0
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# 2
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# 4
# (sleeps 1)
# (sleeps 1)
# ticks end
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# ticks end
# (sleeps 1)
# (sleeps 1)
# [0, 1] [0, 1]
# (sleeps 1)
# 0
# (sleeps 1)
# got hello
# (sleeps 1)
# (sleeps 1)
# 1 2
# (sleeps 1)
# ticks end
# (sleeps 1)
# (sleeps 1)
# 0
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# [0, 1, 2]
# (sleeps 1)
# (sleeps 1)
