"""Mappings whose items are stored one by one, so that a change costs its own size and not the map's."""
import _store


class PandaMap:
    """A mapping for a field of State: keys are str, values are copies, the order is that of the keys' first coming.

    What `m[key]` gives is a copy: to change a list in it, store the list again. Without a field it is a plain mapping.
    """

    __panda_map__ = True

    def __init__(self, items=()):
        self._field = None
        self._items = dict(items)

    def _fill(self):
        for key, value in self._items.items():
            self[key] = value

    def __getitem__(self, key):
        return self._items[key] if self._field is None else _store.get(self._field, key)

    def __setitem__(self, key, value):
        if self._field is None:
            self._items[key] = value
        else:
            _store.set(self._field, key, value)

    def __delitem__(self, key):
        if self._field is None:
            del self._items[key]
        else:
            _store.remove(self._field, key)

    def __contains__(self, key):
        return key in self._items if self._field is None else isinstance(key, str) and _store.has(self._field, key)

    def __len__(self):
        return len(self._items) if self._field is None else _store.length(self._field)

    def __iter__(self):
        if self._field is None:
            yield from self._items
            return
        key = _store.after(self._field, None)
        while key is not None:
            yield key
            key = _store.after(self._field, key)

    def keys(self):
        """The keys in their order."""
        return iter(self)

    def values(self):
        """The values in the order of their keys."""
        for key in self:
            yield self[key]

    def items(self):
        """Pairs of key and value."""
        for key in self:
            yield key, self[key]

    def get(self, key, default=None):
        """The value under the key, or the default."""
        return self._items.get(key, default) if self._field is None else _store.get(self._field, key, default)

    def pop(self, key, *default):
        """Removes the key and gives its value; without the key the default, or KeyError."""
        if default and key not in self:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def setdefault(self, key, default=None):
        """The value under the key, which is the default from now on if there was none."""
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, items=(), /, **more):
        """Sets all items of a mapping or of pairs."""
        for key, value in dict(items, **more).items():
            self[key] = value

    def clear(self):
        """Removes all items."""
        for key in list(self):
            del self[key]

    def __repr__(self):
        return f"PandaMap({dict(self.items())!r})"
