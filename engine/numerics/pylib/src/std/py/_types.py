"""Classes with arguments, such as list[int], what stands in for them in annotations, and views of dicts that cannot be changed."""
from _std import wrap


class mappingproxy(dict):
    """A dict to look at."""

    __module__ = "builtins"

    def __new__(cls, mapping, /):
        return wrap(cls, mapping)

    def __init__(self, mapping, /):
        pass

    def __repr__(self):
        return f"mappingproxy({dict(self)!r})"

    def __str__(self):
        return str(dict(self))

    def __setitem__(self, key, value):
        raise TypeError("'mappingproxy' object does not support item assignment")

    def __delitem__(self, key):
        raise TypeError("'mappingproxy' object does not support item deletion")

    def __or__(self, other):
        return dict(self) | dict(other)

    def _refuse(name):
        def method(self, /, *args, **kwargs):
            raise AttributeError(f"'mappingproxy' object has no attribute {name!r}")
        return method

    clear = _refuse("clear")
    pop = _refuse("pop")
    popitem = _refuse("popitem")
    setdefault = _refuse("setdefault")
    update = _refuse("update")


def name_of(kind):
    """An argument as a repr shows it."""
    if isinstance(kind, type):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is ...:
        return "..."
    if isinstance(kind, list):
        return f"[{', '.join([name_of(one) for one in kind])}]"
    if hasattr(kind, "__code__"):
        return kind.__qualname__
    return repr(kind)


def parameters_of(args):
    """The type variables in arguments, each once."""
    found = []
    for one in args:
        inside = [one] if hasattr(one, "__typing_subst__") else getattr(one, "__parameters__", ())
        if isinstance(one, (list, tuple)):
            inside = parameters_of(one)
        if isinstance(one, type):
            inside = ()
        for each in inside:
            if each not in found:
                found.append(each)
    return tuple(found)


def substitute(args, parameters, given):
    """Arguments with the values of type variables."""
    result = []
    for one in args:
        if one in parameters and hasattr(one, "__typing_subst__"):
            value = given[parameters.index(one)]
            result.append(value)
        elif isinstance(one, (list, tuple)):
            result.append(type(one)(substitute(one, parameters, given)))
        elif not isinstance(one, type) and getattr(one, "__parameters__", ()):
            own = one.__parameters__
            result.append(one[tuple(substitute(own, parameters, given))])
        else:
            result.append(one)
    return tuple(result)


class GenericAlias:
    """A class with arguments."""

    __module__ = "types"
    __slots__ = ("__origin__", "__args__", "__parameters__")

    def __init__(self, origin, args, /):
        if not isinstance(args, tuple):
            args = (args,)
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = parameters_of(args)

    def __repr__(self):
        inside = ", ".join([name_of(one) for one in self.__args__]) if self.__args__ else "()"
        return f"{name_of(self.__origin__)}[{inside}]"

    def __getitem__(self, items):
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        if not isinstance(items, tuple):
            items = (items,)
        count, wanted = len(items), len(self.__parameters__)
        if count != wanted:
            raise TypeError(f"Too {'many' if count > wanted else 'few'} arguments for {self!r}; "
                            f"actual {count}, expected {wanted}")
        return GenericAlias(self.__origin__, substitute(self.__args__, self.__parameters__, items))

    def __call__(self, /, *args, **kwargs):
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getattr__(self, name):
        if name == "__typing_subst__":
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return union(self, other)

    def __ror__(self, other):
        return union(other, self)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, cls):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")


class UnionType:
    """Several kinds as one, some of them with arguments."""

    __module__ = "types"

    def __init__(self, args):
        self.__args__ = args
        self.__parameters__ = parameters_of(args)

    def __repr__(self):
        return " | ".join(["None" if one is type(None) else name_of(one) for one in self.__args__])

    def __or__(self, other):
        return union(self, other)

    def __ror__(self, other):
        return union(other, self)

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        made = substitute(self.__args__, self.__parameters__, items)
        result = made[0]
        for one in made[1:]:
            result = result | one
        return result

    def __eq__(self, other):
        args = getattr(other, "__args__", None)
        if args is None or hasattr(other, "__origin__") and isinstance(other, GenericAlias):
            return NotImplemented
        return len(args) == len(self.__args__) and all([one in args for one in self.__args__])

    def __hash__(self):
        return sum([hash(one) for one in self.__args__])

    def __instancecheck__(self, instance):
        for one in self.__args__:
            if isinstance(instance, one):
                return True
        return False

    def __subclasscheck__(self, cls):
        for one in self.__args__:
            if issubclass(cls, one):
                return True
        return False


def _members(kind):
    if kind is None:
        return (type(None),)
    if isinstance(kind, UnionType) or type(kind).__name__ == "UnionType":
        return kind.__args__
    if isinstance(kind, (type, GenericAlias)) or hasattr(kind, "__typing_subst__") or hasattr(kind, "__origin__"):
        return (kind,)
    return None


def union(left, right):
    """left | right, where one has arguments."""
    left, right = _members(left), _members(right)
    if left is None or right is None:
        return NotImplemented
    found = []
    for one in left + right:
        if one not in found:
            found.append(one)
    return found[0] if len(found) == 1 else UnionType(tuple(found))
