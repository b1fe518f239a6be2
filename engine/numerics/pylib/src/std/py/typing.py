"""Names for annotations, which are documentation and not enforced."""
from collections import _make_fields, _tuple_members

TYPE_CHECKING = False


class _Form:
    """Stands for a form of annotation; a subscript gives the form itself."""

    def __class_getitem__(cls, item):
        return cls


class Any(_Form): ...
class Literal(_Form): ...
class Final(_Form): ...
class ClassVar(_Form): ...
class Annotated(_Form): ...
class Callable(_Form): ...
class Iterable(_Form): ...
class Iterator(_Form): ...
class Generator(_Form): ...
class Awaitable(_Form): ...
class Coroutine(_Form): ...
class AsyncIterator(_Form): ...
class Concatenate(_Form): ...
class TypeGuard(_Form): ...
class Required(_Form): ...
class NotRequired(_Form): ...
class Unpack(_Form): ...
class Self(_Form): ...
class Never(_Form): ...
class NoReturn(_Form): ...
class LiteralString(_Form): ...
class TypeAlias(_Form): ...
class Hashable(_Form): ...
class Sized(_Form): ...
class Container(_Form): ...
class Collection(_Form): ...
class SupportsInt(_Form): ...
class SupportsFloat(_Form): ...
class SupportsIndex(_Form): ...


List = Sequence = MutableSequence = list
Dict = Mapping = MutableMapping = DefaultDict = OrderedDict = Counter = dict
Tuple = tuple
Set = AbstractSet = MutableSet = set
FrozenSet = frozenset
Type = type
Text = str


class Optional(_Form):
    def __class_getitem__(cls, item):
        return item | None if isinstance(item, type) else cls


class Union(_Form):
    def __class_getitem__(cls, items):
        items = items if isinstance(items, tuple) else (items,)
        if not all([item is None or isinstance(item, type) for item in items]):
            return cls
        joined = items[0]
        for item in items[1:]:
            joined = joined | item
        return joined


class Generic(_Form):
    """The base of classes with type parameters."""


class Protocol(_Form):
    """The base of classes that only describe."""


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._shown = "+" if covariant else "-" if contravariant else "~"

    def __repr__(self):
        return self._shown + self.__name__


class ParamSpec(TypeVar):
    args = Any
    kwargs = Any


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield self


def NewType(name, tp):
    """A name for a type; calling it gives its argument back."""
    def new_type(x):
        return x
    new_type.__name__ = name
    new_type.__supertype__ = tp
    return new_type


def cast(typ, val):
    """The value itself."""
    return val


def overload(func):
    return func


def final(f):
    return f


def override(f):
    return f


def no_type_check(arg):
    return arg


def runtime_checkable(cls):
    return cls


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    return dict(getattr(obj, "__annotations__", {}))


class NamedTuple(tuple):
    """The base of named tuples written as classes."""

    def __init_subclass__(cls):
        if NamedTuple not in cls.__bases__:
            return
        namespace = cls.__dict__
        names = tuple(namespace.get("__annotations__", {}))
        defaults = []
        for name in names:
            if name.startswith("_"):
                raise ValueError(f"Field names cannot start with an underscore: {name!r}")
            if name in namespace:
                defaults.append(namespace[name])
            elif defaults:
                last = names[names.index(name) - 1]
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field {last}")
        members = _tuple_members(cls.__name__, names, tuple(defaults))
        _make_fields(members, names)
        for name, value in members.items():
            if name in names or name not in namespace:
                setattr(cls, name, value)


class TypedDict(dict):
    """The base of classes that describe dicts; calling one gives a plain dict."""

    def __new__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)
