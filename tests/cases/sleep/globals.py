"""Module variables, class attributes, caches and modules of the library keep what this run made of them."""
import random
import functools
import itertools

COUNTER = 0
REGISTRY = {}
numbers = itertools.count(100)

def register(function):
    REGISTRY[function.__name__] = function
    return function

@register
async def first():
    global COUNTER
    COUNTER += 1
    await sleep(1)
    return COUNTER

@register
async def second():
    global LATE
    LATE = "bound late"
    await sleep(1)
    return LATE

@functools.lru_cache(maxsize=None)
def slow(n):
    print("computing", n)
    return n * n

class Meter:
    total = 0
    @classmethod
    def add(cls, n):
        cls.total += n
        return cls.total

async def main():
    random.seed(7)
    a = random.random()
    own = random.Random(3)
    own.shuffle(order := list(range(8)))
    print(slow(3), Meter.add(5), next(numbers))
    for name in ("first", "second", "first"):
        print(name, await REGISTRY[name]())
    print(slow(3), slow(4), Meter.add(6), next(numbers), slow.cache_info().hits)
    await sleep(1)
    print(random.random(), random.randint(1, 100), own.random(), own.gauss(0, 1), order)
    import string
    Meter.total = 0
    await sleep(1)
    print(string.digits, Meter.add(1), COUNTER, LATE)
    del REGISTRY["first"]
    await sleep(1)
    print(sorted(REGISTRY), own.choice("abcdef"), random.sample(range(50), 4))
# --- expect
# outcome: ok None
# output:
# computing 3
# 9 5 100
# (sleeps 1)
# first 1
# (sleeps 1)
# second bound late
# (sleeps 1)
# first 2
# computing 4
# 9 16 11 101 1
# (sleeps 1)
# 0.15084917392450192 84 0.625720304108054 0.1492146989700804 [0, 5, 7, 2, 1, 6, 4, 3]
# (sleeps 1)
# 0123456789 1 2 bound late
# (sleeps 1)
# ['second'] d [3, 4, 34, 6]
