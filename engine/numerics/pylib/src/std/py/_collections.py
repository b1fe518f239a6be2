"""The part of collections that CPython writes in C."""
from _std import move_to_front, plain, wrap

_MISSING = object()


class defaultdict(dict):
    """A dict that makes missing values."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        if len(args) > 1:
            raise TypeError(f"dict expected at most 1 argument, got {len(args)}")
        self.default_factory = default_factory
        self.update(*args, **kwargs)

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = self[key] = factory()
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {plain(self)!r})"

    def copy(self):
        return type(self)(self.default_factory, plain(self))

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
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
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made


class _View:
    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"


class odict_keys(_View):
    pass


class odict_values(_View):
    pass


class odict_items(_View):
    pass


class OrderedDict(dict):
    """A dict whose order counts in comparisons and can be changed."""

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 arguments, got {len(args)}")
        if type(self) is OrderedDict:
            plain(self).update(*args, **kwargs)
            return
        for source in (*args, kwargs):
            if hasattr(source, "keys"):
                for key in source.keys():
                    self[key] = source[key]
            else:
                for key, value in source:
                    self[key] = value

    def move_to_end(self, key, last=True):
        """Moves a key to either end."""
        inner = plain(self)
        if last:
            value = inner.pop(key)
            inner[key] = value
        else:
            move_to_front(inner, key)

    def popitem(self, last=True):
        """Takes the last pair, or the first."""
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(plain(self)) if last else iter(plain(self)))
        return key, self.pop(key)

    def keys(self, /):
        return wrap(odict_keys, plain(self).keys())

    def values(self, /):
        return wrap(odict_values, plain(self).values())

    def items(self, /):
        return wrap(odict_items, plain(self).items())

    def copy(self, /):
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
        own = self.__dict__
        if "_shown" in own:
            return "..."
        self._shown = True
        try:
            return f"{self.__class__.__name__}({list(self.items())!r})"
        finally:
            del self._shown

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
