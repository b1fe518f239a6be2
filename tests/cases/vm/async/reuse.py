"""What CPython says about coroutines that are used twice, too early or in the wrong place."""
def attempt(function):
    try:
        print("ok", function())
    except BaseException as error:
        print(type(error).__name__, error)

async def one():
    return 1

class Pause:
    def __await__(self):
        yield "pause"

async def paused():
    await Pause()
    return 2

c = one()
attempt(lambda: c.send(5))
attempt(lambda: c.send(None))
attempt(lambda: c.send(None))
attempt(lambda: c.throw(ValueError("late")))
attempt(c.close)
c = paused()
print(c.send(None))
async def awaits(other):
    return await other
attempt(lambda: awaits(c).send(None))
attempt(c.close)
attempt(lambda: awaits(c).send(None))
attempt(lambda: iter(one()))
attempt(lambda: next(one()))
attempt(lambda: [x for x in one()])
attempt(lambda: one() + 1)
attempt(lambda: awaits(5).send(None))
attempt(lambda: awaits([]).send(None))
attempt(lambda: awaits(None).send(None))
class BadAwait:
    def __await__(self):
        return 5
attempt(lambda: awaits(BadAwait()).send(None))
class CoroutineAwait:
    def __await__(self):
        return one()
attempt(lambda: awaits(CoroutineAwait()).send(None))
class IterAwait:
    def __await__(self):
        return iter([1, 2])
def drain(coroutine):
    seen = []
    try:
        while True:
            seen.append(coroutine.send(None))
    except StopIteration as stop:
        seen.append(("end", stop.value))
    return seen
print(drain(awaits(IterAwait())))
async def stops():
    raise StopIteration("x")
attempt(lambda: stops().send(None))
async def stubborn():
    try:
        await Pause()
    except GeneratorExit:
        await Pause()
s = stubborn()
s.send(None)
attempt(s.close)
async def thrown():
    try:
        await Pause()
    except ValueError as error:
        return f"handled {error}"
t = thrown()
t.send(None)
attempt(lambda: t.throw(ValueError("inside")))
t = thrown()
attempt(lambda: t.throw(TypeError("before the start")))
async def itself():
    try:
        me.send(None)
    except ValueError as error:
        return str(error)
me = itself()
attempt(lambda: me.send(None))
w = one().__await__()
print(type(w).__name__)
attempt(lambda: next(w))
class Delegates:
    def __await__(self):
        result = yield from paused().__await__()
        return result * 10
print(drain(awaits(Delegates())))
# --- expect
# outcome: ok
# output:
# TypeError can't send non-None value to a just-started coroutine
# StopIteration 1
# RuntimeError cannot reuse already awaited coroutine
# RuntimeError cannot reuse already awaited coroutine
# ok None
# pause
# RuntimeError coroutine is being awaited already
# ok None
# RuntimeError cannot reuse already awaited coroutine
# TypeError 'coroutine' object is not iterable
# TypeError 'coroutine' object is not an iterator
# TypeError 'coroutine' object is not iterable
# TypeError unsupported operand type(s) for +: 'coroutine' and 'int'
# TypeError object int can't be used in 'await' expression
# TypeError object list can't be used in 'await' expression
# TypeError object NoneType can't be used in 'await' expression
# TypeError __await__() returned non-iterator of type 'int'
# TypeError __await__() returned a coroutine
# [1, 2, ('end', None)]
# RuntimeError coroutine raised StopIteration
# RuntimeError coroutine ignored GeneratorExit
# StopIteration handled inside
# TypeError before the start
# StopIteration coroutine already executing
# coroutine_wrapper
# StopIteration 1
# ['pause', ('end', 20)]
