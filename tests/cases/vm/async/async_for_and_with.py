"""async for and async with over user classes: order, exceptions, break, else, nesting and missing methods."""
def run(coroutine):
    try:
        while True:
            print("  up", coroutine.send(None))
    except StopIteration as stop:
        return stop.value

class Tick:
    def __init__(self, tag):
        self.tag = tag
    def __await__(self):
        yield self.tag
        return self.tag

class Ticker:
    def __init__(self, stop):
        self.i = 0
        self.stop = stop
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.i >= self.stop:
            raise StopAsyncIteration
        self.i += 1
        await Tick(f"tick {self.i}")
        return self.i

class Guard:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
    async def __aenter__(self):
        await Tick(f"enter {self.name}")
        return self.name
    async def __aexit__(self, kind, value, trace):
        await Tick(f"exit {self.name} {kind.__name__ if kind else None}")
        return self.swallow

async def loops():
    async for i in Ticker(3):
        print("item", i)
    else:
        print("else")
    async for i in Ticker(5):
        if i == 1:
            continue
        if i == 3:
            break
        print("item", i)
    else:
        print("never")
    async for a, b in Pairs():
        print(a, b)
    out = []
    async for i in Ticker(2):
        async for j in Ticker(2):
            out.append((i, j))
    return out

class Pairs:
    def __aiter__(self):
        self.left = [(1, 2), (3, 4)]
        return self
    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        return self.left.pop(0)

print(run(loops()))

async def guards():
    async with Guard("a") as a, Guard("b") as b:
        print(a, b)
    async with Guard("c", swallow=True):
        raise ValueError("swallowed")
    try:
        async with Guard("d"):
            raise KeyError("out")
    except KeyError as error:
        print("caught", error)
    for i in range(2):
        async with Guard(i):
            if i == 0:
                continue
            return "returned from inside"

print(run(guards()))

async def body_stop():
    async for i in Ticker(1):
        raise StopAsyncIteration("from the body")
try:
    run(body_stop())
except BaseException as error:
    print(type(error).__name__, error)

async def bad_for(x):
    async for i in x:
        pass
async def bad_with(x):
    async with x:
        pass
class NoNext:
    def __aiter__(self):
        return self
class IntNext:
    def __aiter__(self):
        return self
    def __anext__(self):
        return 5
class OnlyEnter:
    async def __aenter__(self):
        pass
class PlainEnter:
    def __aenter__(self):
        return 5
    async def __aexit__(self, *args):
        pass
class PlainExit:
    async def __aenter__(self):
        pass
    def __aexit__(self, *args):
        return 6
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
for make in (lambda: bad_for([1]), lambda: bad_for(NoNext()), lambda: bad_for(IntNext()), lambda: bad_with(5),
             lambda: bad_with(OnlyEnter()), lambda: bad_with(PlainEnter()), lambda: bad_with(PlainExit()), lambda: bad_with(Sync())):
    try:
        run(make())
    except BaseException as error:
        print(type(error).__name__, error)
# --- expect
# outcome: ok
# output:
#   up tick 1
# item 1
#   up tick 2
# item 2
#   up tick 3
# item 3
# else
#   up tick 1
#   up tick 2
# item 2
#   up tick 3
# 1 2
# 3 4
#   up tick 1
#   up tick 1
#   up tick 2
#   up tick 2
#   up tick 1
#   up tick 2
# [(1, 1), (1, 2), (2, 1), (2, 2)]
#   up enter a
#   up enter b
# a b
#   up exit b None
#   up exit a None
#   up enter c
#   up exit c ValueError
#   up enter d
#   up exit d KeyError
# caught 'out'
#   up enter 0
#   up exit 0 None
#   up enter 1
#   up exit 1 None
# returned from inside
#   up tick 1
# StopAsyncIteration from the body
# TypeError 'async for' requires an object with __aiter__ method, got list
# TypeError 'async for' received an object from __aiter__ that does not implement __anext__: NoNext
# TypeError 'async for' received an invalid object from __anext__: int
# TypeError 'int' object does not support the asynchronous context manager protocol
# TypeError 'OnlyEnter' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# TypeError 'async with' received an object from __aenter__ that does not implement __await__: int
# TypeError 'async with' received an object from __aexit__ that does not implement __await__: int
# TypeError 'Sync' object does not support the asynchronous context manager protocol
