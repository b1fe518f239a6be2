"""singledispatch and singledispatchmethod."""
from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sequence, Iterable


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@singledispatch
def kind(x, extra=None):
    """Tells the kind."""
    return f"object {x!r} {extra}"


@kind.register
def _(x: int, extra=None):
    return f"int {x}"


@kind.register(list)
@kind.register(tuple)
def _sequence(x, extra=None):
    return f"{type(x).__name__} of {len(x)}"


@kind.register(type(None))
def of_none(x, extra=None):
    return "nothing"


kind.register(str, lambda x, extra=None: "text " + x)


class Animal:
    pass


class Dog(Animal):
    pass


class Puppy(Dog):
    pass


@kind.register
def _(x: Animal, extra=None):
    return "animal"


@kind.register(Dog)
def _(x, extra=None):
    return "dog"


for value in (1, True, [1, 2], (3,), None, "s", 2.5, {}, Animal(), Dog(), Puppy(), int):
    print(kind(value))
print(kind(2.5, extra="e"), kind(2.5, "f"), kind.__name__, kind.__doc__)
print(kind.dispatch(bool) is kind.dispatch(int), kind.dispatch(dict)(1), kind.dispatch(Puppy).__name__, of_none(1), _sequence([0]))
print(sorted(c.__name__ for c in kind.registry), kind.registry[list] is _sequence, kind.registry[object]({}))
show(lambda: kind())
show(lambda: kind(x=1))
show(lambda: kind.register(5))
show(lambda: kind.register(5, len))
show(lambda: kind.register("int")(len))


@singledispatch
def size(x):
    raise TypeError(f"unsupported {type(x).__name__}")


@size.register(int | float)
def _(x):
    return "number"


@size.register
def _(x: bytes | str):
    return "text"


show(lambda: size(1))
show(lambda: size(1.5))
show(lambda: size(b""))
show(lambda: size("a"))
show(lambda: size([]))


@singledispatch
def walk(x):
    return "leaf"


@walk.register(Mapping)
def _(x):
    return "mapping"


@walk.register(Sequence)
def _(x):
    return "sequence"


@walk.register(Iterable)
def _(x):
    return "iterable"


print(walk({}), walk([]), walk((1,)), walk("s"), walk({1}), walk(5), walk(iter([])), walk(range(3)))


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError(f"Cannot negate {arg!r}")

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register
    def _(self, arg: bool):
        return not arg

    @neg.register(str)
    def _(self, arg, *more):
        return arg[::-1], more

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, "any"

    @make.register
    @classmethod
    def _(cls, arg: int):
        return cls.__name__, "int"

    @singledispatchmethod
    @staticmethod
    def fixed(arg):
        return "any"

    @fixed.register(list)
    @staticmethod
    def _(arg):
        return "list"


n = Negator()
print(n.neg(5), n.neg(True), n.neg("abc", 1))
show(lambda: n.neg(2.5))
show(lambda: n.neg())
print(n.make(1), Negator.make("x"), n.fixed([]), Negator.fixed(1))
show(lambda: singledispatchmethod(5))
# --- expect
# outcome: ok
# output:
# int 1
# int True
# list of 2
# tuple of 1
# nothing
# text s
# object 2.5 None
# object {} None
# animal
# dog
# dog
# object <class 'int'> None
# object 2.5 e object 2.5 f kind Tells the kind.
# True object 1 None _ nothing list of 1
# ['Animal', 'Dog', 'NoneType', 'int', 'list', 'object', 'str', 'tuple'] True object {} None
# TypeError kind requires at least 1 positional argument
# TypeError kind requires at least 1 positional argument
# TypeError Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
# TypeError Invalid first argument to `register()`. 5 is not a class or union type.
# TypeError Invalid first argument to `register()`: 'int'. Use either `@register(some_class)` or plain `@register` on an annotated function.
# number
# number
# text
# text
# TypeError unsupported list
# mapping sequence sequence sequence iterable leaf iterable sequence
# -5 False ('cba', (1,))
# NotImplementedError Cannot negate 2.5
# IndexError tuple index out of range
# ('Negator', 'int') ('Negator', 'any') list any
# TypeError 5 is not callable or a descriptor
