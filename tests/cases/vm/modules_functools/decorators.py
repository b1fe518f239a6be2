"""Decorators people write with functools."""
import functools
from functools import lru_cache, partial, reduce, wraps


def memoize(f):
    seen = {}

    @wraps(f)
    def inner(*args):
        if args not in seen:
            seen[args] = f(*args)
        return seen[args]
    inner.seen = seen
    return inner


def retry(times, errors=(Exception,)):
    def decorate(f):
        @functools.wraps(f)
        def inner(*args, **kw):
            last = None
            for attempt in range(times):
                try:
                    return f(*args, **kw)
                except errors as error:
                    last = error
                    print(f"{f.__name__} attempt {attempt + 1} failed: {error}")
            raise RuntimeError(f"{f.__name__} gave up") from last
        return inner
    return decorate


def validated(**checks):
    def decorate(f):
        @wraps(f)
        def inner(**kw):
            for name, check in checks.items():
                if not check(kw[name]):
                    raise ValueError(f"bad {name}: {kw[name]!r}")
            return f(**kw)
        return inner
    return decorate


def optional(f=None, *, prefix=">"):
    if f is None:
        return partial(optional, prefix=prefix)

    @wraps(f)
    def inner(*a):
        return prefix + str(f(*a))
    return inner


class count_calls:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0

    def __call__(self, *a, **k):
        self.n += 1
        return self.f(*a, **k)

    def __get__(self, obj, cls=None):
        return self if obj is None else partial(self, obj)


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


tries = iter([ValueError("one"), KeyError("two"), None])


@retry(3)
def flaky():
    error = next(tries)
    if error:
        raise error
    return "fine"


@retry(2, (ZeroDivisionError,))
def never():
    return 1 / 0


@validated(age=lambda a: a >= 0, name=str.isalpha)
def person(*, age, name):
    return f"{name}:{age}"


@optional
def one():
    return 1


@optional(prefix="#")
def two(x):
    return x * 2


class Tool:
    @count_calls
    def use(self, x):
        """Uses."""
        return x + 1


print(fib(30), len(fib.seen), fib.__name__, flaky())
try:
    never()
except RuntimeError as error:
    print(error, repr(error.__cause__))
print(person(age=3, name="Bo"))
try:
    person(age=-1, name="Bo")
except ValueError as error:
    print(error)
print(one(), two(4), one.__name__, two.__name__)
t = Tool()
print(t.use(1), t.use(2), Tool.use.n, Tool.use.__doc__, Tool.use.__name__)
pipeline = reduce(lambda f, g: lambda x: g(f(x)), [str.strip, str.title, partial(str.replace, "a", "b") if False else len])
print(pipeline("  ab cd "))


@lru_cache(maxsize=32)
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


print(paths(10, 10), paths.cache_info())
# --- expect
# outcome: ok
# output:
# flaky attempt 1 failed: one
# flaky attempt 2 failed: 'two'
# 832040 31 fib fine
# never attempt 1 failed: division by zero
# never attempt 2 failed: division by zero
# never gave up ZeroDivisionError('division by zero')
# Bo:3
# bad age: -1
# >1 #8 one two
# 2 3 2 Uses. use
# 5
# 184756 CacheInfo(hits=81, misses=120, maxsize=32, currsize=32)
