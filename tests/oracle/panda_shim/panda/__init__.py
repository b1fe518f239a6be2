"""The names of `panda`, thin enough to run a contract's logic under CPython. It keeps no chain: see vm_contracts.py."""

from types import SimpleNamespace


class QueryError(Exception):
    """A query tried to write."""


def contract(cls):
    """Marks the contract's class."""
    cls.__panda_contract__ = True
    return cls


def _mark(kind):
    def decorate(function):
        function.__panda_kind__ = kind
        return function

    return decorate


constructor, call, query = _mark("constructor"), _mark("call"), _mark("query")


def proof(type="validity"):
    """Marks a call as proven; here it changes nothing."""
    return lambda function: function


class Event:
    """An event that was built: its name and its fields in order."""

    def __init__(self, name, fields):
        self.name, self.fields = name, fields


class _Events:
    def __getattr__(self, name):
        return lambda **fields: Event(name, fields)


event = _Events()


class Running:
    """A deployed contract: state by value, a call that raises changes nothing, a query never does."""

    def __init__(self, cls, sender="0xa11ce", **arguments):
        import copy

        self._copy = copy.deepcopy
        self.instance = cls()
        fields = cls.State.__annotations__
        self.instance.state = SimpleNamespace(**{f: copy.deepcopy(getattr(cls.State, f, None)) for f in fields})
        self.events = []
        self.instance.emit = lambda e: self.events.append((e.name, dict(e.fields)))
        for value in vars(cls).values():
            if getattr(value, "__panda_kind__", "") == "constructor":
                value(self.instance, self.context(sender), **arguments)

    @staticmethod
    def context(sender):
        """What a call learns about its transaction."""
        return SimpleNamespace(sender=sender, origin=sender, contract_address="0xc0", value=0, block_height=1)

    @property
    def state(self):
        """The stored fields by name."""
        return vars(self.instance.state)

    def run(self, method, *arguments, sender="0xb0b", **keywords):
        """Call or query a method by name."""
        function = getattr(self.instance, method)
        kind = function.__func__.__panda_kind__
        before, events = self._copy(self.state), len(self.events)
        context = [self.context(sender)] if kind == "call" else []
        try:
            result = function(*context, *self._copy(arguments), **self._copy(keywords))
        except BaseException:
            self.instance.state.__dict__.update(before)
            del self.events[events:]
            raise
        if kind == "query":
            self.instance.state.__dict__.update(before)
        return self._copy(result)
