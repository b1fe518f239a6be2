"""Awaits in every place of a statement: loops, try, with, match, lambda defaults, decorators, closures, recursion."""
import functools

class Up:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        return (yield self.value)

def run(coroutine, answers=()):
    answers = list(answers)
    sent = None
    seen = []
    try:
        while True:
            seen.append(coroutine.send(sent))
            sent = answers.pop(0) if answers else None
    except StopIteration as stop:
        return seen, stop.value

async def loops():
    n = 0
    while await Up("more"):
        n += 1
        if n == 2:
            continue
    else:
        n += 100
    return n
print(run(loops(), [True, 1, "x", 0]))

async def tries():
    log = []
    for kind in (None, ValueError, KeyError):
        try:
            await Up("try")
            if kind:
                raise kind("x")
        except ValueError as error:
            log.append(("except", await Up("except"), str(error)))
        except KeyError:
            try:
                await Up("nested")
                raise
            except KeyError as again:
                log.append(("again", again.args))
        else:
            log.append(("else", await Up("else")))
        finally:
            log.append(("finally", await Up("finally")))
    return log
print(run(tries()))

async def matches(value):
    match await Up(value):
        case {"kind": "point", "at": [x, y]} if await Up("guard"):
            return x, y
        case [first, *rest]:
            return first, rest
        case other:
            return "other", other
print(run(matches(1), [{"kind": "point", "at": [1, 2]}, True]), run(matches(2), [[1, 2, 3]]), run(matches(3), [None]))

def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print("call", function.__name__, args, kwargs)
        return await function(*args, **kwargs)
    return wrapper

@logged
async def decorated(a, b=2, *rest, c, **more):
    return a, b, rest, c, more
print(run(decorated(1, c=3, d=4)))

async def closures():
    total = 0
    async def add(n):
        nonlocal total
        total += n
        await Up(total)
        return lambda: total
    readers = [await add(i) for i in range(4)]
    return [reader() for reader in readers]
print(run(closures()))

async def fib(n):
    await Up(n)
    return n if n < 2 else await fib(n - 1) + await fib(n - 2)
print(run(fib(5))[1], len(run(fib(7))[0]))

async def chained():
    return (await Up(1)) < (await Up(2)) < (await Up(3)), await Up(4) or await Up(5), [await Up(6)][0], {await Up(7): await Up(8)}
print(run(chained(), [1, 2, 3, 0, "five", 6, "k", "v"]))

async def early():
    for i in range(3):
        try:
            return await Up(i)
        finally:
            await Up("cleanup")
print(run(early(), ["result"]))

async def unpack():
    a, *b = await Up("seq")
    x = {**(await Up("map")), "z": 1}
    return a, b, x, max(*await Up("args"))
print(run(unpack(), [[1, 2, 3], {"y": 0}, (4, 9, 2)]))

async def never():
    print("never runs")
never()
async def nothing(): pass
print(run(nothing()))
assert run(loops(), []) == (["more"], 100)
# --- expect
# outcome: ok
# output:
# (['more', 'more', 'more', 'more'], 103)
# (['try', 'else', 'finally', 'try', 'except', 'finally', 'try', 'nested', 'finally'], [('else', None), ('finally', None), ('except', None, 'x'), ('finally', None), ('again', ('x',)), ('finally', None)])
# ([1, 'guard'], (1, 2)) ([2], (1, [2, 3])) ([3], ('other', None))
# call decorated (1,) {'c': 3, 'd': 4}
# ([], (1, 2, (), 3, {'d': 4}))
# ([0, 1, 3, 6], [6, 6, 6, 6])
# 5 41
# ([1, 2, 3, 4, 5, 6, 7, 8], (True, 'five', 6, {'k': 'v'}))
# ([0, 'cleanup'], 'result')
# (['seq', 'map', 'args'], (1, [2, 3], {'y': 0, 'z': 1}, 9))
# ([], None)
