"""Functions about functions."""
from _annotations import value_of
from _functools import cmp_to_key, partial, reduce
from _std import set_past_hooks
from collections import namedtuple

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)
_MISSING = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Gives a wrapper the name and documentation of what it wraps."""
    for name in assigned:
        if hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    for name in updated:
        for key, value in getattr(wrapped, name, {}).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper as a decorator."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


class partialmethod:
    """partial for methods."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__") and not hasattr(func, "__func__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)] + [repr(arg) for arg in self.args]
        parts += [f"{key}={value!r}" for key, value in self.keywords.items()]
        return f"functools.partialmethod({', '.join(parts)})"

    def __get__(self, obj, cls=None):
        func = self.func
        if isinstance(func, classmethod):
            return partial(partial(func.__func__, cls), *self.args, **self.keywords)
        if isinstance(func, staticmethod):
            return partial(func.__func__, *self.args, **self.keywords)
        if isinstance(func, partial):
            return partial(func, *self.args, **self.keywords)
        if hasattr(func, "__get__") and not hasattr(func, "__code__"):
            return partial(func.__get__(obj, cls), *self.args, **self.keywords)
        if obj is not None:
            return partial(partial(func, obj), *self.args, **self.keywords)

        def method(self, /, *args, **keywords):
            return func(self, *given, *args, **{**named, **keywords})
        given, named = self.args, self.keywords
        return method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
_KEYWORDS = (object(),)


def _make_key(args, keywords, typed):
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
    if not callable(function):
        raise TypeError("the first argument must be callable")
    results = {}
    hits = misses = 0

    def wrapper(*args, **keywords):
        nonlocal hits, misses
        if keywords or typed:
            key = _make_key(args, keywords, typed)
        elif len(args) == 1 and (type(args[0]) is int or type(args[0]) is str):
            key = args[0]
        else:
            key = args
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
    names = ("__lt__", "__le__", "__gt__", "__ge__")
    roots = [name for name in names if getattr(cls, name) is not getattr(object, name)]
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


def _classes_of(kind):
    """The classes of a union, or the class itself, or None."""
    if isinstance(kind, type):
        return (kind,)
    classes = getattr(kind, "__args__", None)
    if classes and not hasattr(kind, "__iter__") and all([isinstance(one, type) for one in classes]):
        return tuple(classes)
    return None


def _find(cls, registry):
    """The class whose function is the nearest: one of its own line, or an abstract one that takes it for its own."""
    for base in cls.__mro__:
        if base is not object and base in registry:
            return base
        rest = base.__mro__[1:]
        found = [
            one for one in registry
            if one is not object and one not in cls.__mro__ and issubclass(base, one)
            and not any([issubclass(other, one) for other in rest if other is not object])
        ]
        best = [one for one in found if not any([other is not one and issubclass(other, one) for other in found])]
        if len(best) > 1:
            raise RuntimeError(f"Ambiguous dispatch: {best[0]} or {best[1]}")
        if best:
            return best[0]
    return object


def singledispatch(func):
    """One function per class of the first argument."""
    registry = {object: func}
    known = {}
    funcname = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The function for a class."""
        if cls not in known:
            known[cls] = registry[_find(cls, registry)]
        return known[cls]

    def register(cls, func=None):
        """Adds the function for a class."""
        classes = _classes_of(cls)
        if classes is not None:
            if func is None:
                return lambda given: register(cls, given)
        else:
            if func is not None:
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or union type."
                )
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` on an annotated function."
                )
            func = cls
            argname, text = next(iter(annotations.items()))
            wanted = value_of(text)
            classes = _classes_of(type(None) if wanted is None else wanted)
            if classes is None:
                raise TypeError(f"Invalid annotation for {argname!r}. {wanted!r} is not a class.")
        for one in classes:
            registry[one] = func
        known.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **keywords)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = known.clear
    return wrapper


def _bound(method, obj, cls):
    """What a function or descriptor becomes on an object."""
    if isinstance(method, classmethod):
        return partial(method.__func__, cls)
    if isinstance(method, staticmethod):
        return method.__func__
    if hasattr(method, "__get__") and not hasattr(method, "__code__"):
        return method.__get__(obj, cls)
    return method if obj is None else partial(method, obj)


class singledispatchmethod:
    """singledispatch for methods: by the class of the argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__") and not hasattr(func, "__func__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        if method is None and _classes_of(cls) is None and hasattr(cls, "__func__"):
            kind = next(iter(cls.__func__.__annotations__.values()), None)
            return self.dispatcher.register(value_of(kind), cls)
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch

        def _method(*args, **kwargs):
            return _bound(dispatch(type(args[0])), obj, cls)(*args, **kwargs)

        _method.register = self.register
        update_wrapper(_method, getattr(self.func, "__func__", self.func))
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
