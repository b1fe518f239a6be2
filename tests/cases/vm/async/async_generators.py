"""Async generators: async for, asend, athrow, aclose, anext, finally, nesting and their errors."""
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

async def count(n):
    try:
        for i in range(n):
            await Tick(f"before {i}")
            got = yield i
            if got is not None:
                print("got", got)
    finally:
        print("count ends")

async def squares(source):
    async for x in source:
        yield x * x

async def main():
    async for i in count(3):
        print("item", i)
    print([x async for x in count(2)])
    print([x async for x in squares(count(4)) if x % 2 == 0])
    print({x: x + 1 async for x in count(2)}, {x % 2 async for x in count(3)})
    print([(x, y) async for x in count(2) for y in range(2)])
    gen = (x + 100 async for x in count(2))
    print(type(gen).__name__)
    async for x in gen:
        print(x)
    g = count(5)
    print(await g.__anext__())
    print(await g.asend("hello"))
    print(await anext(g))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration as error:
        print("over", error.args)
    print(await anext(g, "default"))
    await g.aclose()

async def throws():
    async def gen():
        try:
            yield 1
        except ValueError as error:
            print("inside", error)
            yield "after"
    g = gen()
    print(await g.__anext__())
    print(await g.athrow(ValueError("thrown")))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("end")
    g = gen()
    await g.aclose()
    async for x in g:
        print("never")
    g = gen()
    try:
        await g.athrow(KeyError("early"))
    except KeyError as error:
        print("early", error)
    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    s = stubborn()
    await s.__anext__()
    try:
        await s.aclose()
    except RuntimeError as error:
        print(error)
    async def raises():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in raises():
            print(x)
    except RuntimeError as error:
        print(error)
    step = gen().__anext__()
    print(type(step).__name__, await step)
    try:
        await step
    except RuntimeError as error:
        print(error)
    try:
        await gen().asend(5)
    except TypeError as error:
        print(error)

run(main())
run(throws())
g = count(1)
print(type(g).__name__, hasattr(g, "__anext__"), hasattr(g, "__next__"), aiter(g) is g)
for bad in (lambda: iter(g), lambda: next(g), lambda: list(g), lambda: aiter([1]), lambda: anext([1])):
    try:
        bad()
    except TypeError as error:
        print(error)
step = g.__anext__()
print(step.send(None))
try:
    step.send(None)
except StopIteration as stop:
    print("item", stop.value)
try:
    g.aclose().send(None)
except StopIteration as stop:
    print("closed", stop.value)
# --- expect
# outcome: ok
# output:
#   up before 0
# item 0
#   up before 1
# item 1
#   up before 2
# item 2
# count ends
#   up before 0
#   up before 1
# count ends
# [0, 1]
#   up before 0
#   up before 1
#   up before 2
#   up before 3
# count ends
# [0, 4]
#   up before 0
#   up before 1
# count ends
#   up before 0
#   up before 1
#   up before 2
# count ends
# {0: 1, 1: 2} {0, 1}
#   up before 0
#   up before 1
# count ends
# [(0, 0), (0, 1), (1, 0), (1, 1)]
# async_generator
#   up before 0
# 100
#   up before 1
# 101
# count ends
#   up before 0
# 0
# got hello
#   up before 1
# 1
#   up before 2
# 2
# count ends
# over ()
# default
# 1
# inside thrown
# after
# end
# early 'early'
# async generator ignored GeneratorExit
# 1
# async generator raised StopAsyncIteration
# async_generator_asend 1
# cannot reuse already awaited __anext__()/asend()
# can't send non-None value to a just-started async generator
# async_generator True False True
# 'async_generator' object is not iterable
# 'async_generator' object is not an iterator
# 'async_generator' object is not iterable
# 'list' object is not an async iterable
# 'list' object is not an async iterator
# before 0
# item 0
# count ends
# closed None
