"""Containers beside list, dict and tuple."""
from _collections import OrderedDict, defaultdict
from _std import (
    bind, count, deque, field0, field1, field2, field3, field4, field5, field6, field7, plain, set_past_hooks,
)

_FIELDS = (field0, field1, field2, field3, field4, field5, field6, field7)
_MISSING = object()
_KEYWORDS = (
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
)


def _field_getter(place):
    if place < len(_FIELDS):
        return _FIELDS[place]
    return lambda self: plain(self)[place]


def _cannot_set(self, value):
    raise AttributeError("can't set attribute")


def _cannot_delete(self):
    raise AttributeError("can't delete attribute")


def _make_fields(namespace, names):
    for place, name in enumerate(names):
        namespace[name] = property(_field_getter(place), _cannot_set, _cannot_delete)


def _tuple_members(typename, names, defaults):
    """What a named tuple's class holds besides its fields' getters."""
    length = len(names)
    missing = (_MISSING,) * (length - len(defaults))
    signature = (f"{typename}.__new__", names, length, missing + tuple(defaults), _MISSING)

    def __new__(cls, /, *args, **kwargs):
        if kwargs or len(args) != length:
            args = bind(signature, args, kwargs)
        return tuple.__new__(cls, args)

    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != length:
            raise TypeError(f"Expected {length} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwargs):
        result = self._make([kwargs.pop(name, value) for name, value in zip(names, self)])
        if kwargs:
            raise ValueError(f"Got unexpected field names: {list(kwargs)!r}")
        return result

    def _asdict(self):
        return dict(zip(names, self))

    def __repr__(self):
        inside = ", ".join([f"{name}={value!r}" for name, value in zip(names, self)])
        return f"{self.__class__.__name__}({inside})"

    def __getnewargs__(self):
        return tuple(self)

    return {
        "_fields": names,
        "_field_defaults": dict(zip(names[length - len(defaults):], defaults)),
        "__match_args__": names,
        "__new__": __new__,
        "_make": classmethod(_make),
        "_replace": _replace,
        "_asdict": _asdict,
        "__repr__": __repr__,
        "__getnewargs__": __getnewargs__,
    }


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A class of tuples whose items have names."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = list(map(str, field_names))
    typename = str(typename)
    if rename:
        seen = set()
        for place, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in seen:
                names[place] = f"_{place}"
            seen.add(name)
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    defaults = () if defaults is None else tuple(defaults)
    if len(defaults) > len(names):
        raise TypeError("Got more default values than field names")
    names = tuple(names)
    namespace = {"__doc__": f"{typename}({', '.join(names)})", "__slots__": ()}
    namespace.update(_tuple_members(typename, names, defaults))
    _make_fields(namespace, names)
    if module is not None:
        namespace["__module__"] = module
    return type(typename, (tuple,), namespace)


def _second(pair):
    return pair[1]


class Counter(dict):
    """A dict that counts."""

    def __init__(self, iterable=None, /, **kwds):
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """Pairs by count, the largest first."""
        pairs = sorted(self.items(), key=_second, reverse=True)
        return pairs if n is None else pairs[:max(n, 0)]

    def elements(self):
        """Each item as often as it was counted."""
        for item, number in self.items():
            for _ in range(number):
                yield item

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        """Adds counts."""
        if iterable is not None:
            if isinstance(iterable, dict):
                if self:
                    for item, number in iterable.items():
                        self[item] = number + self.get(item, 0)
                else:
                    plain(self).update(iterable)
            else:
                count(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Takes counts away."""
        if iterable is not None:
            if isinstance(iterable, dict):
                for item, number in iterable.items():
                    self[item] = self.get(item, 0) - number
            else:
                for item in iterable:
                    self[item] = self.get(item, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __delitem__(self, item):
        self.pop(item, None)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            pairs = dict(self.most_common())
        except TypeError:
            pairs = plain(self)
        return f"{self.__class__.__name__}({pairs!r})"

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[item] == other[item] for both in (self, other) for item in both])

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[item] <= other[item] for both in (self, other) for item in both])

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all([self[item] >= other[item] for both in (self, other) for item in both])

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for item, number in self.items():
            if number + other[item] > 0:
                result[item] = number + other[item]
        for item, number in other.items():
            if item not in self and number > 0:
                result[item] = number
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for item, number in self.items():
            if number - other[item] > 0:
                result[item] = number - other[item]
        for item, number in other.items():
            if item not in self and number < 0:
                result[item] = 0 - number
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for item, number in self.items():
            larger = max(number, other[item])
            if larger > 0:
                result[item] = larger
        for item, number in other.items():
            if item not in self and number > 0:
                result[item] = number
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for item, number in self.items():
            smaller = min(number, other[item])
            if smaller > 0:
                result[item] = smaller
        return result

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def _keep_positive(self):
        for item in [item for item, number in self.items() if not number > 0]:
            del self[item]
        return self

    def __iadd__(self, other):
        for item, number in other.items():
            self[item] += number
        return self._keep_positive()

    def __isub__(self, other):
        for item, number in other.items():
            self[item] -= number
        return self._keep_positive()

    def __ior__(self, other):
        for item, number in other.items():
            if number > self[item]:
                self[item] = number
        return self._keep_positive()

    def __iand__(self, other):
        for item, number in list(self.items()):
            if other[item] < number:
                self[item] = other[item]
        return self._keep_positive()


def _keys_of(value):
    """Whether a value is a mapping."""
    return isinstance(value, dict) or hasattr(value, "keys") and hasattr(value, "__getitem__")


def __getattr__(name):
    # Rarely needed, so made when first asked for.
    global abc, ChainMap, UserDict, UserList, UserString
    if name == "abc":
        import collections.abc as abc
        return abc
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        from _user import ChainMap, UserDict, UserList, UserString
        return {"ChainMap": ChainMap, "UserDict": UserDict, "UserList": UserList, "UserString": UserString}[name]
    raise AttributeError(f"module 'collections' has no attribute {name!r}")
