"""Functions about functions."""
from _std import set_past_hooks
from collections import namedtuple

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)
_MISSING = object()


def reduce(function, iterable, initial=_MISSING, /):
    """Folds an iterable from the left."""
    iterator = iter(iterable)
    if initial is _MISSING:
        value = next(iterator, _MISSING)
        if value is _MISSING:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Gives a wrapper the name and documentation of what it wraps."""
    for key, value in getattr(wrapped, "__dict__", {}).items():
        setattr(wrapper, key, value)
    for name in ("__qualname__", "__name__", "__doc__", "__module__"):
        if name in assigned and hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper as a decorator."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


class partial:
    """A function with some of its arguments given."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)] + [repr(arg) for arg in self.args]
        parts += [f"{key}={value!r}" for key, value in self.keywords.items()]
        return f"functools.partial({', '.join(parts)})"


class partialmethod:
    """partial for methods."""

    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            first = () if obj is None else (obj,)
            return self.func(*first, *self.args, *args, **{**self.keywords, **keywords})
        return method


_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
_KEYWORDS = (object(),)


def _make_key(args, keywords, typed):
    if not keywords and not typed:
        if len(args) == 1 and (type(args[0]) is int or type(args[0]) is str):
            return args[0]
        return args
    key = args
    if keywords:
        key += _KEYWORDS
        for item in keywords.items():
            key += item
    if typed:
        key += tuple([type(value) for value in args])
        key += tuple([type(value) for value in keywords.values()])
    return key


def lru_cache(maxsize=128, typed=False):
    """Keeps a function's last results."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        function, maxsize = maxsize, 128
        return _cached(function, maxsize, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        return _cached(function, maxsize, typed)
    return decorate


def cache(function, /):
    """lru_cache without a bound."""
    return _cached(function, None, False)


def _cached(function, maxsize, typed):
    results = {}
    hits = misses = 0

    def wrapper(*args, **keywords):
        nonlocal hits, misses
        key = _make_key(args, keywords, typed)
        value = results.get(key, _MISSING)
        if value is not _MISSING:
            hits += 1
            if maxsize is not None:
                # The last used goes to the end.
                del results[key]
                results[key] = value
            return value
        misses += 1
        value = function(*args, **keywords)
        if maxsize is None:
            results[key] = value
        elif maxsize:
            if key not in results and len(results) >= maxsize:
                del results[next(iter(results))]
            results[key] = value
        return value

    def cache_info():
        """Hits, misses, bound and size."""
        return _CacheInfo(hits, misses, maxsize, len(results))

    def cache_clear():
        """Forgets everything."""
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    def cache_parameters():
        return {"maxsize": maxsize, "typed": typed}

    update_wrapper(wrapper, function)
    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = cache_parameters
    return wrapper


class cached_property:
    """A property that is computed once per instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        value = self.func(instance)
        set_past_hooks(instance, self.attrname, value)
        return value


class _Key:
    """An object that compares as a function says."""

    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    """A key function out of one that compares two."""
    def key(obj):
        return _Key(mycmp, obj)
    return key


def _not(result):
    return result if result is NotImplemented else not result


def _or_equal(result, self, other):
    return result if result is NotImplemented or result else self == other


def _and_unequal(result, self, other):
    return result if result is NotImplemented else result and self != other


def _nor_equal(result, self, other):
    return result if result is NotImplemented else not result and self != other


def _not_or_equal(result, self, other):
    return result if result is NotImplemented else not result or self == other


def total_ordering(cls):
    """The comparisons that are missing, out of one that is there and __eq__."""
    roots = [name for name in ("__lt__", "__le__", "__gt__", "__ge__") if hasattr(cls, name)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    if "__lt__" in roots:
        made = {
            "__gt__": lambda self, other: _nor_equal(type(self).__lt__(self, other), self, other),
            "__le__": lambda self, other: _or_equal(type(self).__lt__(self, other), self, other),
            "__ge__": lambda self, other: _not(type(self).__lt__(self, other)),
        }
    elif "__le__" in roots:
        made = {
            "__ge__": lambda self, other: _not_or_equal(type(self).__le__(self, other), self, other),
            "__lt__": lambda self, other: _and_unequal(type(self).__le__(self, other), self, other),
            "__gt__": lambda self, other: _not(type(self).__le__(self, other)),
        }
    elif "__gt__" in roots:
        made = {
            "__lt__": lambda self, other: _nor_equal(type(self).__gt__(self, other), self, other),
            "__ge__": lambda self, other: _or_equal(type(self).__gt__(self, other), self, other),
            "__le__": lambda self, other: _not(type(self).__gt__(self, other)),
        }
    else:
        made = {
            "__le__": lambda self, other: _not_or_equal(type(self).__ge__(self, other), self, other),
            "__gt__": lambda self, other: _and_unequal(type(self).__ge__(self, other), self, other),
            "__lt__": lambda self, other: _not(type(self).__ge__(self, other)),
        }
    for name, function in made.items():
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


_NAMED = {
    "int": int, "float": float, "str": str, "bool": bool, "bytes": bytes, "list": list, "tuple": tuple,
    "dict": dict, "set": set, "frozenset": frozenset, "object": object, "None": type(None),
}


def singledispatch(function):
    """One function per class of the first argument."""
    registry = {object: function}

    def dispatch(cls):
        """The function for a class."""
        for base in cls.__mro__:
            if base in registry:
                return registry[base]
        return function

    def register(cls, implementation=None):
        """Adds the function for a class."""
        if isinstance(cls, type):
            if implementation is None:
                return lambda given: register(cls, given)
        else:
            given = cls
            annotations = list(getattr(given, "__annotations__", {}).values())
            if implementation is not None or not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            wanted = annotations[0]
            cls = wanted if isinstance(wanted, type) else _NAMED.get(wanted)
            if cls is None:
                raise TypeError(f"{wanted!r} is not a builtin class: use @register({wanted})")
            implementation = given
        registry[cls] = implementation
        return implementation

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{function.__name__} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **keywords)

    update_wrapper(wrapper, function)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return wrapper
