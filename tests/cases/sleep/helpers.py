"""Sleeps at any depth: functions, methods, class methods, recursion, closures, defaults, keyword arguments."""
def make_counter(start):
    count = start
    async def step(by=1):
        nonlocal count
        await sleep(1)
        count += by
        return count
    def read():
        return count
    return step, read

class Base:
    scale = 2
    def __init__(self, n):
        self.n = n
    async def double(self):
        await sleep(1)
        return self.n * self.scale
    @classmethod
    async def make(cls, n):
        await sleep(1)
        return cls(n)
    @staticmethod
    async def wait(n):
        await sleep(n)
        return n
    @property
    def shown(self):
        return f"<{self.n}>"

class Derived(Base):
    scale = 10
    async def double(self):
        before = self.n
        got = await super().double()
        await sleep(1)
        return before, got

async def deep(n):
    if n == 0:
        await sleep(1)
        return 0
    return 1 + await deep(n - 1)

async def many(a, /, b, *rest, c=3, **more):
    await sleep(1)
    return a, b, rest, c, more

async def fib(n):
    if n < 2:
        await sleep(1)
        return n
    return await fib(n - 1) + await fib(n - 2)

async def main():
    step, read = make_counter(10)
    print(await step(), await step(by=5), read())
    thing = await Derived.make(4)
    print(await thing.double(), thing.shown, type(thing) is Derived, isinstance(thing, Base))
    print(await Base.wait(2), await deep(40))
    print(await many(1, 2, 3, 4, c=5, d=6), await many(1, b=2))
    method = thing.double
    print(await method())
    print(await fib(5))
    f = lambda x, y=[1]: (x, y)
    await sleep(1)
    print(f(1), f(2)[1] is f(3)[1])
    return read()
# --- expect
# outcome: ok 16
# output:
# (sleeps 1)
# (sleeps 1)
# 11 16 16
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (4, 40) <4> True True
# (sleeps 2)
# (sleeps 1)
# 2 40
# (sleeps 1)
# (sleeps 1)
# (1, 2, (3, 4), 5, {'d': 6}) (1, 2, (), 3, {})
# (sleeps 1)
# (sleeps 1)
# (4, 40)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# 5
# (sleeps 1)
# (1, [1]) True
