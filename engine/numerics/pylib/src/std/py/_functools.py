"""The part of functools that CPython writes in C."""

from _std import set_past_hooks

_MISSING = object()


def reduce(function, iterable, initial=_MISSING, /):
    """Folds an iterable from the left."""
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _MISSING:
        value = next(iterator, _MISSING)
        if value is _MISSING:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A function with some of its arguments given."""

    __module__ = "functools"

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        args = tuple(args)
        if isinstance(func, partial) and type(func) is partial and len(func.__dict__) == 1:
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        set_past_hooks(self, "_parts", (func, args, keywords))
        return self

    @property
    def func(self):
        return self._parts[0]

    @property
    def args(self):
        return self._parts[1]

    @property
    def keywords(self):
        return self._parts[2]

    def __setattr__(self, name, value):
        if name in ("func", "args", "keywords"):
            raise AttributeError("readonly attribute")
        object.__setattr__(self, name, value)

    def __call__(self, /, *args, **keywords):
        func, given, named = self._parts
        if keywords:
            return func(*given, *args, **{**named, **keywords})
        return func(*given, *args, **named)

    def __repr__(self):
        func, args, keywords = self._parts
        parts = [repr(func)] + [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in keywords.items()]
        name = type(self).__qualname__
        return f"{'functools.' + name if type(self) is partial else name}({', '.join(parts)})"


class KeyWrapper:
    """An object that compares as a function says."""

    __module__ = "functools"

    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def _to(self, other):
        if not isinstance(other, KeyWrapper):
            raise TypeError("other argument must be K instance")
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._to(other) < 0

    def __gt__(self, other):
        return self._to(other) > 0

    def __eq__(self, other):
        return self._to(other) == 0

    def __le__(self, other):
        return self._to(other) <= 0

    def __ge__(self, other):
        return self._to(other) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    """A key function out of one that compares two."""
    def K(obj):
        return KeyWrapper(mycmp, obj)
    return K
