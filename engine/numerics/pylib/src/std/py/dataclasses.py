"""Classes out of annotated fields."""
from _types import mappingproxy
from _std import fill, identity, set_past_hooks
from copy import deepcopy


class FrozenInstanceError(AttributeError):
    """An assignment to a frozen instance."""


class _Missing:
    def __repr__(self):
        return f"<dataclasses.{self._text} object>"


MISSING = _Missing()
MISSING._text = "_MISSING_TYPE"


class KW_ONLY:
    """As an annotation: the fields that follow are given by name only."""


class InitVar:
    """An argument of __init__ that is no field."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)


class Field:
    """One field of a data class."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self._type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = mappingproxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._kind = "field"

    @property
    def type(self):
        # Annotations are kept as text; who asks for the class pays for finding it.
        from _annotations import value_or_text
        return value_or_text(self._type)

    @type.setter
    def type(self, value):
        self._type = value

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
            f"compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r})"
        )


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Says more about a field than its annotation does."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(annotation):
    if isinstance(annotation, str):
        word = annotation.split("[")[0].strip().split(".")[-1]
        return {"ClassVar": "class", "InitVar": "init", "KW_ONLY": "marker"}.get(word, "field")
    if annotation is KW_ONLY:
        return "marker"
    if annotation is InitVar or isinstance(annotation, InitVar):
        return "init"
    return "field"


def _own_fields(cls, kw_only):
    """The fields of a class body, in order."""
    found = []
    namespace = cls.__dict__
    for name, annotation in namespace.get("__annotations__", {}).items():
        kind = _kind_of(annotation)
        if kind == "marker":
            kw_only = True
            continue
        default = namespace.get(name, MISSING)
        one = default if isinstance(default, Field) else field(default=default)
        one.name = name
        one.type = annotation
        one._kind = kind
        if kind != "field" and one.default_factory is not MISSING:
            raise TypeError(f"field {name} cannot have a default factory")
        if kind == "class":
            if one.kw_only is not MISSING:
                raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
        elif one.kw_only is MISSING:
            one.kw_only = kw_only
        if kind == "field" and _is_mutable(one.default):
            raise ValueError(
                f"mutable default {type(one.default)} for field {name} is not allowed: use default_factory"
            )
        found.append(one)
        if isinstance(default, Field):
            if one.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, one.default)
    for name, value in namespace.items():
        if isinstance(value, Field) and name not in namespace.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found


def _is_mutable(value):
    if isinstance(value, (list, dict, set)):
        return True
    return getattr(type(value), "__hash__", True) is None


def _init(cls, fields, frozen):
    """__init__ out of the fields: the Rust side binds the arguments and sets the attributes."""
    in_order = [one for one in fields if one.init and not one.kw_only] + [one for one in fields if one.init and one.kw_only]
    seen_default = False
    for one in in_order:
        if one.kw_only:
            continue
        if one.default is not MISSING or one.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError(f"non-default argument {one.name!r} follows default argument")
    defaults = []
    factories = []
    for one in in_order:
        has_factory = one.default_factory is not MISSING
        factories.append(one.default_factory if has_factory else None)
        defaults.append(None if has_factory else one.default)
    signature = (
        f"{cls.__qualname__}.__init__",
        tuple([one.name for one in in_order]),
        len([one for one in in_order if not one.kw_only]),
        tuple(defaults),
        MISSING,
    )
    rest = [(one.name, one.default_factory) for one in fields if not one.init and one.default_factory is not MISSING]
    kinds = tuple([1 if one._kind == "init" else 0 for one in in_order])
    plan = (signature, tuple(factories), kinds, frozen, tuple(rest))
    if hasattr(cls, "__post_init__"):
        def __init__(self, /, *args, **kwargs):
            self.__post_init__(*fill(self, plan, args, kwargs))
    else:
        def __init__(self, /, *args, **kwargs):
            fill(self, plan, args, kwargs)
    return __init__


_showing = []


def _repr(names):
    def __repr__(self):
        own = identity(self)
        if own in _showing:
            return "..."
        _showing.append(own)
        try:
            inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            _showing.pop()
        return f"{self.__class__.__qualname__}({inside})"
    return __repr__


def _values(obj, names):
    return tuple([getattr(obj, name) for name in names])


def _frozen_set(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        set_past_hooks(self, name, value)
    return __setattr__


def _frozen_delete(cls, names):
    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        object.__delattr__(self, name)
    return __delattr__


def _add(cls, name, function):
    """Sets a method unless the class has its own; whether it did."""
    if name in cls.__dict__:
        return False
    function.__name__ = name
    setattr(cls, name, function)
    return True


def _order(cls, names):
    def __lt__(self, other):
        return _values(self, names) < _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return _values(self, names) <= _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return _values(self, names) > _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return _values(self, names) >= _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    for name, function in (("__lt__", __lt__), ("__le__", __le__), ("__gt__", __gt__), ("__ge__", __ge__)):
        if not _add(cls, name, function):
            raise TypeError(
                f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering"
            )


def _with_slots(cls, names):
    """The class once more, with places for its fields only."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = []
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.extend((slots,) if isinstance(slots, str) else slots)
    namespace = dict(cls.__dict__)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace["__slots__"] = tuple([name for name in names if name not in inherited])
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots=False):
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    table = {}
    any_frozen = has_bases = False
    for base in reversed(cls.__mro__[1:]):
        inherited = base.__dict__.get("__dataclass_fields__")
        if inherited is not None:
            has_bases = True
            table.update(inherited)
            if base.__dict__["__dataclass_params__"]["frozen"]:
                any_frozen = True
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    own_hash = cls.__dict__.get("__hash__", MISSING)
    has_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    for one in _own_fields(cls, kw_only):
        table[one.name] = one
    cls.__dataclass_fields__ = table
    cls.__dataclass_params__ = {
        "init": init, "repr": repr, "eq": eq, "order": order, "unsafe_hash": unsafe_hash, "frozen": frozen,
    }
    arguments = [one for one in table.values() if one._kind != "class"]
    real = [one for one in table.values() if one._kind == "field"]
    compared = tuple([one.name for one in real if one.compare])
    if init:
        _add(cls, "__init__", _init(cls, arguments, frozen))
    if repr:
        _add(cls, "__repr__", _repr([one.name for one in real if one.repr]))
    if eq:
        def __eq__(self, other):
            if other.__class__ is self.__class__:
                return _values(self, compared) == _values(other, compared)
            return NotImplemented
        _add(cls, "__eq__", __eq__)
    if order:
        _order(cls, compared)
    if frozen:
        names = tuple([one.name for one in real])
        for name, function in (("__setattr__", _frozen_set(cls, names)), ("__delattr__", _frozen_delete(cls, names))):
            if not _add(cls, name, function):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
    hashed = tuple([one.name for one in real if (one.compare if one.hash is None else one.hash)])

    def __hash__(self):
        return hash(_values(self, hashed))

    if unsafe_hash:
        if has_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = __hash__
    elif eq and not has_hash:
        cls.__hash__ = __hash__ if frozen else None
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([one.name for one in arguments if one.init and not one.kw_only])
    return _with_slots(cls, [one.name for one in real]) if slots else cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Gives a class __init__, __repr__, __eq__ and more out of its annotated fields."""
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    """The fields of a data class."""
    table = getattr(class_or_instance, "__dataclass_fields__", None)
    if table is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([one for one in table.values() if one._kind == "field"])


def is_dataclass(obj):
    """Whether it is a data class or an instance of one."""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, "__dataclass_fields__")


def _is_instance(obj):
    return not isinstance(obj, type) and hasattr(type(obj), "__dataclass_fields__")


def asdict(obj, *, dict_factory=dict):
    """An instance as a dict, the instances inside too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict(obj, dict_factory)


def _asdict(obj, factory):
    if _is_instance(obj):
        return factory([(one.name, _asdict(getattr(obj, one.name), factory)) for one in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_asdict(value, factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_asdict(value, factory) for value in obj])
    if isinstance(obj, dict):
        pairs = [(_asdict(key, factory), _asdict(value, factory)) for key, value in obj.items()]
        if hasattr(type(obj), "default_factory") or hasattr(obj, "default_factory"):
            return type(obj)(obj.default_factory, pairs)
        return type(obj)(pairs)
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """An instance as a tuple, the instances inside too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple(obj, tuple_factory)


def _astuple(obj, factory):
    if _is_instance(obj):
        return factory([_astuple(getattr(obj, one.name), factory) for one in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_astuple(value, factory) for value in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_astuple(value, factory) for value in obj])
    if isinstance(obj, dict):
        return type(obj)([(_astuple(key, factory), _astuple(value, factory)) for key, value in obj.items()])
    return deepcopy(obj)


def replace(obj, /, **changes):
    """The same with other values."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for one in type(obj).__dataclass_fields__.values():
        if one._kind == "class":
            continue
        if not one.init:
            if one.name in changes:
                raise ValueError(
                    f"field {one.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if one.name not in changes:
            if one._kind == "init" and one.default is MISSING:
                raise ValueError(f"InitVar {one.name!r} must be specified with replace()")
            if one._kind == "field":
                changes[one.name] = getattr(obj, one.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """A data class out of a list of fields."""
    namespace = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, namespace[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
    namespace["__annotations__"] = annotations
    cls = type(cls_name, tuple(bases), namespace)
    return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
