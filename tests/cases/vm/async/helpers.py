"""Awaiting helpers and methods to any depth; results, arguments and exceptions pass through."""
def run(coroutine):
    try:
        while True:
            print("handed up:", coroutine.send(None))
    except StopIteration as stop:
        return stop.value

class Wait:
    def __init__(self, tag):
        self.tag = tag
    def __await__(self):
        got = yield self.tag
        return (self.tag, got)

async def leaf(n):
    return n * 2

async def node(n, depth):
    if depth == 0:
        return await leaf(n)
    return await node(n, depth - 1) + 1

class Counter:
    def __init__(self):
        self.total = 0
    async def add(self, n, *, twice=False):
        self.total += await leaf(n) if twice else n
        return self
    async def get(self):
        return self.total
    @classmethod
    async def make(cls):
        return cls()
    @staticmethod
    async def double(n):
        return 2 * n

async def main():
    print(await node(5, 30))
    counter = await Counter.make()
    await counter.add(3)
    await (await counter.add(4, twice=True)).add(5)
    print(await counter.get(), await Counter.double(21))
    print(await Wait("a"))
    first, second = await Wait(1), await Wait(2)
    print(first, second)
    print([await leaf(i) for i in range(3)], {await leaf(i): i for i in range(3)}, {await leaf(i) for i in (1, 1, 2)})
    total = 0
    for i in range(3):
        total += (await Wait(i))[0]
    print(f"{await leaf(4)}!", total, await leaf(1) + await leaf(2) * await leaf(3))
    return "done"

print(run(main()))

async def fails():
    raise KeyError("k")

async def catches():
    try:
        await fails()
    except KeyError as error:
        print("caught", repr(error))
        raise ValueError("again") from error
    finally:
        print("finally", await Wait("in finally"))

try:
    run(catches())
except ValueError as error:
    print(repr(error), repr(error.__cause__))
print(run(Counter().get()))
print(type(main).__name__, main.__name__)
# --- expect
# outcome: ok
# output:
# 40
# 16 42
# handed up: a
# ('a', None)
# handed up: 1
# handed up: 2
# (1, None) (2, None)
# [0, 2, 4] {0: 0, 2: 1, 4: 2} {2, 4}
# handed up: 0
# handed up: 1
# handed up: 2
# 8! 3 26
# done
# caught KeyError('k')
# handed up: in finally
# finally ('in finally', None)
# ValueError('again') KeyError('k')
# 0
# function main
