"""reduce, wraps, update_wrapper."""
import functools
import operator
from functools import reduce, update_wrapper, wraps


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(reduce(operator.add, [1, 2, 3]), reduce(operator.mul, range(1, 6)), reduce(lambda a, b: a + b, "abc"), reduce(max, [3]), reduce(max, [], 7), reduce(lambda a, b: f"({a}{b})", "xyz", ""))
print(reduce(lambda d, k: d[k], ["a", "b"], {"a": {"b": 5}}), reduce(lambda a, b: [b] + a, [1, 2, 3], []), reduce(operator.or_, [{1}, {2}], set()) == {1, 2})
show(lambda: reduce(operator.add, []))
show(lambda: reduce(operator.add, 5))
show(lambda: reduce(operator.add))
show(lambda: reduce(5, [1, 2]))
show(lambda: reduce(operator.add, [1, "a"]))
show(lambda: reduce(operator.add, [1], initial=2))
show(lambda: reduce())
show(lambda: reduce(1, 2, 3, 4))


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        """Wraps."""
        print("call", function.__name__, args, kwargs)
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


@logged
def add(a: int, b: "text" = 1) -> float:
    """Adds."""
    return a + b


add.extra = 5
print(add(1), add(1, b=2), add.__name__, add.__doc__, add.__qualname__, add.__module__, add.__wrapped__(3), add.calls)


@wraps(add)
def again(*args):
    return args


print(again.__name__, again.extra, again.calls, again.__wrapped__ is add, again(4))
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


def bare():
    "bare doc"


def target():
    "target doc"


bare.mark = [1]
same = update_wrapper(target, bare, assigned=("__doc__",), updated=("__dict__",))
print(same is target, target.__name__, target.__doc__, target.mark is bare.mark)
print(update_wrapper(lambda: 1, bare, assigned=(), updated=()).__name__)


class Callable:
    """A class."""

    def __init__(self, f):
        update_wrapper(self, f)
        self.f = f

    def __call__(self, *args):
        return self.f(*args) * 2


doubled = Callable(len)
print(doubled("abc"), doubled.__name__, doubled.__wrapped__ is len)


def repeat(times):
    def decorate(function):
        @wraps(function)
        def inner(*args):
            return [function(*args) for _ in range(times)]
        return inner
    return decorate


@repeat(3)
@logged
def hello(name):
    "Says hello."
    return "hello " + name


print(hello("bo"), hello.__name__, hello.__doc__, hello.__wrapped__.__name__)
wrapped_partial = update_wrapper(functools.partial(add, 1), add)
print(wrapped_partial.__name__, wrapped_partial(2))
# --- expect
# outcome: ok
# output:
# 6 120 abc 3 7 (((x)y)z)
# 5 [3, 2, 1] True
# TypeError reduce() of empty iterable with no initial value
# TypeError reduce() arg 2 must support iteration
# TypeError reduce expected at least 2 arguments, got 1
# TypeError 'int' object is not callable
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError reduce() takes no keyword arguments
# TypeError reduce expected at least 2 arguments, got 0
# TypeError reduce expected at most 3 arguments, got 4
# call add (1,) {}
# call add (1,) {'b': 2}
# 2 3 add Adds. add __main__ 4 0
# add 5 0 True (4,)
# ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') ('__dict__',)
# True target bare doc True
# <lambda>
# 6 len True
# call hello ('bo',) {}
# call hello ('bo',) {}
# call hello ('bo',) {}
# ['hello bo', 'hello bo', 'hello bo'] hello Says hello. hello
# call add (1, 2) {}
# add 3
