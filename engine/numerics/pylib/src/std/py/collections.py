"""Containers beside list, dict and tuple."""
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


def _make_fields(namespace, names):
    for place, name in enumerate(names):
        namespace[name] = property(_field_getter(place), _cannot_set, _cannot_set)


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
    return type(typename, (tuple,), namespace)


class defaultdict(dict):
    """A dict that makes missing values."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        self.update(*args, **kwargs)

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = self[key] = factory()
        return value

    def __repr__(self):
        return f"defaultdict({self.default_factory!r}, {plain(self)!r})"

    def copy(self):
        return type(self)(self.default_factory, plain(self))

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made


class OrderedDict(dict):
    """A dict whose order counts in comparisons and can be changed."""

    def __init__(self, /, *args, **kwargs):
        self.update(*args, **kwargs)

    def move_to_end(self, key, last=True):
        """Moves a key to either end."""
        value = self.pop(key)
        if last:
            self[key] = value
            return
        rest = list(self.items())
        self.clear()
        self[key] = value
        self.update(rest)

    def popitem(self, last=True):
        """Takes the last pair, or the first."""
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self) if last else iter(self))
        return key, self.pop(key)

    def copy(self):
        return type(self)(plain(self))

    __copy__ = copy

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return plain(self) == plain(other) and list(self) == list(other)
        if isinstance(other, dict):
            return plain(self) == plain(other)
        return NotImplemented

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        return f"{self.__class__.__name__}({list(self.items())!r})"

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made.update(self)
        return made


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


class ChainMap:
    """Several dicts as one; writes go to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _merged(self):
        merged = {}
        for mapping in reversed(self.maps):
            merged.update(mapping)
        return merged

    def __len__(self):
        return len(self._merged())

    def __iter__(self):
        return iter(self._merged())

    def __contains__(self, key):
        return any([key in mapping for mapping in self.maps])

    def __bool__(self):
        return any(self.maps)

    def keys(self):
        return self._merged().keys()

    def values(self):
        return {key: self[key] for key in self._merged()}.values()

    def items(self):
        return {key: self[key] for key in self._merged()}.items()

    def __eq__(self, other):
        if isinstance(other, ChainMap):
            other = dict(other.items())
        return dict(self.items()) == other if isinstance(other, dict) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"

    def copy(self):
        return self.__class__(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        m = kwargs if m is None else {**m, **kwargs}
        return self.__class__(m, *self.maps)

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            raise KeyError(f"Key not found in the first mapping: {key!r}")
        del self.maps[0][key]

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *args, **kwargs):
        self.maps[0].update(*args, **kwargs)

    def popitem(self):
        if not self.maps[0]:
            raise KeyError("No keys found in the first mapping.")
        return self.maps[0].popitem()

    def pop(self, key, *args):
        if key not in self.maps[0] and not args:
            raise KeyError(f"Key not found in the first mapping: {key!r}")
        return self.maps[0].pop(key, *args)

    def clear(self):
        self.maps[0].clear()
