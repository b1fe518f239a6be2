"""cached_property: computed once, kept in the instance, deletable."""
from functools import cached_property


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Data:
    def __init__(self, numbers):
        self.numbers = numbers

    @cached_property
    def total(self):
        """The total."""
        print("summing")
        return sum(self.numbers)

    @cached_property
    def broken(self):
        raise ValueError("no")


d = Data([1, 2, 3])
print(d.__dict__)
print(d.total, d.total, d.__dict__)
d.numbers.append(4)
print(d.total)
del d.total
print(d.total, vars(d))
d.total = 99
print(d.total, Data([5]).total)
show(lambda: d.broken)
show(lambda: d.broken)
print(type(Data.total).__name__, Data.total.__doc__, Data.total.attrname, Data.total.func.__name__)


class Sub(Data):
    @cached_property
    def total(self):
        return super().total * 10


print(Sub([1, 1]).total)


def loose(self):
    return 1


class Late:
    pass


Late.value = cached_property(loose)
show(lambda: Late().value)


def twice():
    prop = cached_property(loose)

    class Two:
        a = prop
        b = prop


show(twice)


class Again:
    calls = 0

    @cached_property
    def now(self):
        Again.calls += 1
        return Again.calls


x, y = Again(), Again()
print(x.now, y.now, x.now, y.now, Again.calls)
# --- expect
# outcome: ok
# output:
# {'numbers': [1, 2, 3]}
# summing
# 6 6 {'numbers': [1, 2, 3], 'total': 6}
# 6
# summing
# 10 {'numbers': [1, 2, 3, 4], 'total': 10}
# summing
# 99 5
# ValueError no
# ValueError no
# cached_property The total. total total
# summing
# 20
# TypeError Cannot use cached_property instance without calling __set_name__ on it.
# RuntimeError Error calling __set_name__ on 'cached_property' instance 'b' in 'Two'
# 1 2 1 2 2
