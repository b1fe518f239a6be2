"""Names for annotations, which are documentation and not enforced."""
from _types import GenericAlias, name_of, parameters_of, substitute, union as _bar
from _std import deque as _deque
from abc import ABCMeta
from collections import Counter as _Counter, OrderedDict as _OrderedDict, _make_fields, _tuple_members, defaultdict as _defaultdict

TYPE_CHECKING = False
Text = str


def _shown(kind):
    if isinstance(kind, str):
        return repr(kind)
    return "NoneType" if kind is type(None) else name_of(kind)


def _checked(kind):
    """An argument of a form: None stands for its type, a text for a name to come."""
    if kind is None:
        return type(None)
    return ForwardRef(kind) if isinstance(kind, str) else kind


class ForwardRef:
    """A name that is not known yet."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Kind:
    """What all forms have: they join with | and are no classes."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, /, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, instance):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")


class _Form(_Kind):
    """A form such as Final, with or without an argument."""

    def __init__(self, name, make=None):
        self._name = name
        self._make = make

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, items):
        if self._make is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._make(self, items)


class _Alias(_Kind):
    """A form with its arguments."""

    def __init__(self, origin, args, name, real=None):
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = parameters_of(args)
        self._name = name
        self._real = real

    def __repr__(self):
        args = self.__args__
        if self.__origin__ is Union and len(args) == 2 and type(None) in args:
            return f"typing.Optional[{_shown(args[0] if args[1] is type(None) else args[1])}]"
        if self._name == "Callable":
            *given, result = args
            shown = "..." if given == [...] else f"[{', '.join([_shown(one) for one in given])}]"
            return f"typing.Callable[{shown}, {_shown(result)}]"
        if self._name == "Literal":
            return f"typing.Literal[{', '.join([repr(one) for one in args])}]"
        if self._name == "Annotated":
            return f"typing.Annotated[{', '.join([_shown(self.__origin__)] + [repr(one) for one in self.__metadata__])}]"
        inside = ", ".join([_shown(one) for one in args]) if args else "()"
        return f"{self._name if '.' in self._name else 'typing.' + self._name}[{inside}]"

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        count, wanted = len(items), len(self.__parameters__)
        if count != wanted:
            raise TypeError(f"Too {'many' if count > wanted else 'few'} arguments for {self!r}; "
                            f"actual {count}, expected {wanted}")
        made = substitute(self.__args__, self.__parameters__, tuple([_checked(one) for one in items]))
        if self.__origin__ is Union:
            return Union[made]
        return _Alias(self.__origin__, made, self._name, self._real)

    def __call__(self, /, *args, **kwargs):
        if not isinstance(self.__origin__, type):
            return super().__call__(*args, **kwargs)
        if self._real is not None:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getattr__(self, name):
        origin = object.__getattribute__(self, "__origin__")
        if name.startswith("__") and name.endswith("__") or not isinstance(origin, type):
            raise AttributeError(name)
        return getattr(origin, name)

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self.__origin__ is Union or self._name == "Literal":
            return self.__origin__ is other.__origin__ and set(self.__args__) == set(other.__args__)
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        if self.__origin__ is Union:
            return sum([hash(one) for one in self.__args__])
        return hash((self._name, self.__args__))

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if not isinstance(origin, type):
            raise TypeError(f"Cannot subclass {self!r}")
        if origin is Generic and any([isinstance(one, _Alias) and one is not self and one.__origin__ is not Generic
                                      for one in bases[bases.index(self) + 1:]]):
            return ()
        return (origin,)

    def __instancecheck__(self, instance):
        if self.__origin__ is Union:
            return any([isinstance(instance, one) for one in self.__args__])
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__


class _Special(_Kind):
    """A container's name, such as List."""

    def __init__(self, origin, count, name):
        self.__origin__ = origin
        self._count = count
        self._name = name

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        if self._name == "Tuple":
            items = () if items == ((),) else items
        elif self._name == "Callable":
            given, result = items
            given = list(given) if isinstance(given, (list, tuple)) else [given]
            items = (*given, result)
        elif self._count >= 0 and len(items) != self._count:
            raise TypeError(f"Too {'many' if len(items) > self._count else 'few'} arguments for {self!r}; "
                            f"actual {len(items)}, expected {self._count}")
        return _Alias(self.__origin__, tuple([_checked(one) for one in items]), self._name, True)

    def __call__(self, /, *args, **kwargs):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


List = _Special(list, 1, "List")
Dict = _Special(dict, 2, "Dict")
Set = _Special(set, 1, "Set")
FrozenSet = _Special(frozenset, 1, "FrozenSet")
Tuple = _Special(tuple, -1, "Tuple")
Type = _Special(type, 1, "Type")
DefaultDict = _Special(_defaultdict, 2, "DefaultDict")
OrderedDict = _Special(_OrderedDict, 2, "OrderedDict")
Counter = _Special(_Counter, 1, "Counter")
Deque = _Special(_deque, 1, "Deque")

_ABSTRACT = {
    "Hashable": 0, "Sized": 0, "Awaitable": 1, "Coroutine": 3, "AsyncIterable": 1, "AsyncIterator": 1,
    "AsyncGenerator": 2, "Iterable": 1, "Iterator": 1, "Generator": 3, "Reversible": 1, "Container": 1,
    "Collection": 1, "Callable": -1, "MutableSet": 1, "Mapping": 2, "MutableMapping": 2, "Sequence": 1,
    "MutableSequence": 1, "ByteString": 0, "MappingView": 1, "KeysView": 1, "ItemsView": 2, "ValuesView": 1,
    "AbstractSet": 1, "ChainMap": 2,
}
_made = {}

if TYPE_CHECKING:
    # Never run: it names what __getattr__ gives.
    Hashable = Sized = Awaitable = Coroutine = AsyncIterable = AsyncIterator = AsyncGenerator = Iterable = None
    Iterator = Generator = Reversible = Container = Collection = Callable = MutableSet = Mapping = None
    MutableMapping = Sequence = MutableSequence = ByteString = MappingView = KeysView = ItemsView = None
    ValuesView = AbstractSet = ChainMap = None


def __getattr__(name):
    # The names of abstract classes are made when first asked for.
    if name not in _ABSTRACT:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    if name not in _made:
        if name == "ChainMap":
            from collections import ChainMap as origin
        else:
            import collections.abc as abstract
            origin = getattr(abstract, "Set" if name == "AbstractSet" else name)
        _made[name] = _Special(origin, _ABSTRACT[name], name)
    return _made[name]


def _make_union(form, items):
    items = items if isinstance(items, tuple) else (items,)
    if not items:
        raise TypeError("Cannot take a Union of no types.")
    found = []
    for one in items:
        one = _checked(one)
        inside = one.__args__ if getattr(one, "__origin__", None) is Union or type(one).__name__ == "UnionType" else (one,)
        for each in inside:
            if each not in found:
                found.append(each)
    return found[0] if len(found) == 1 else _Alias(Union, tuple(found), "Union")


def _make_literal(form, items):
    items = items if isinstance(items, tuple) else (items,)
    found = []
    for one in items:
        for each in one.__args__ if isinstance(one, _Alias) and one._name == "Literal" else (one,):
            if not any([type(each) is type(known) and each == known for known in found]):
                found.append(each)
    return _Alias(form, tuple(found), "Literal")


def _make_annotated(form, items):
    if not isinstance(items, tuple) or len(items) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    made = _Alias(_checked(items[0]), (_checked(items[0]),), "Annotated")
    made.__metadata__ = items[1:]
    return made


def _make_one(form, items):
    if isinstance(items, tuple):
        raise TypeError(f"{form!r} accepts only a single type. Got {items!r}.")
    return _Alias(form, (_checked(items),), form._name)


def _make_many(form, items):
    items = items if isinstance(items, tuple) else (items,)
    return _Alias(form, tuple([_checked(one) for one in items]), form._name)


Union = _Form("Union", _make_union)
Optional = _Form("Optional", lambda form, item: Union[item, None])
Literal = _Form("Literal", _make_literal)
Annotated = _Form("Annotated", _make_annotated)
Final = _Form("Final", _make_one)
ClassVar = _Form("ClassVar", _make_one)
TypeGuard = _Form("TypeGuard", _make_one)
Required = _Form("Required", _make_one)
NotRequired = _Form("NotRequired", _make_one)
Unpack = _Form("Unpack", _make_one)
Concatenate = _Form("Concatenate", _make_many)
Self = _Form("Self")
Never = _Form("Never")
NoReturn = _Form("NoReturn")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any value at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class TypeVar(_Kind):
    """A variable for a type."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = None if bound is None else _checked(bound)
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(TypeVar):
    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


AnyStr = TypeVar("AnyStr", bytes, str)


class Generic:
    """The base of classes with type parameters."""

    __slots__ = ()

    @classmethod
    def __class_getitem__(cls, items):
        items = items if isinstance(items, tuple) else (items,)
        items = tuple([_checked(one) for one in items])
        if cls is Generic or cls is Protocol:
            if not all([hasattr(one, "__typing_subst__") or isinstance(one, _Alias) for one in items]):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(items)) != len(items):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, items, cls.__name__)
        parameters = getattr(cls, "__parameters__", ())
        if not parameters:
            raise TypeError(f"{cls!r} is not a generic class")
        if len(items) != len(parameters) and not any([isinstance(one, (TypeVarTuple, ParamSpec)) for one in parameters]):
            raise TypeError(f"Too {'many' if len(items) > len(parameters) else 'few'} arguments for {cls!r}; "
                            f"actual {len(items)}, expected {len(parameters)}")
        return _Alias(cls, items, name_of(cls) if "." in name_of(cls) else f"{cls.__module__}.{cls.__qualname__}")

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "__orig_bases__" in cls.__dict__:
            cls.__parameters__ = parameters_of(cls.__orig_bases__)


_OWN = (
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__parameters__", "__orig_bases__",
    "__orig_class__", "_is_protocol", "_is_runtime_protocol", "__qualname__", "_abc_known", "__init_subclass__",
    "__static_attributes__", "__hash__",
)


def _members_of(cls):
    """What a protocol asks for."""
    names = []
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in [*base.__dict__, *base.__dict__.get("__annotations__", {})]:
            if name not in _OWN and name not in names:
                names.append(name)
    return names


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if not cls.__dict__.get("_is_protocol"):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if type(instance) is cls or cls in type(instance).__mro__:
            return True
        return all([
            hasattr(instance, name) and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
            for name in _members_of(cls)
        ])

    def __subclasscheck__(cls, subclass):
        if not cls.__dict__.get("_is_protocol"):
            return super().__subclasscheck__(subclass)
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        names = _members_of(cls)
        if not all([callable(getattr(cls, name, None)) for name in names]):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        return all([any([name in base.__dict__ and base.__dict__[name] is not None for base in subclass.__mro__])
                    for name in names])


def _no_init(self, *args, **kwargs):
    if type(self).__dict__.get("_is_protocol"):
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of classes that only describe."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if cls._is_protocol and "__init__" not in cls.__dict__:
            cls.__init__ = _no_init


def runtime_checkable(cls):
    """Lets isinstance look at what a protocol asks for."""
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self): ...


@runtime_checkable
class SupportsAbs(Protocol):
    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol):
    def __round__(self, ndigits=0): ...


@runtime_checkable
class SupportsBytes(Protocol):
    def __bytes__(self): ...


class NewType:
    """A name for a type; calling it gives its argument back."""

    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__module__ = "__main__"
        self.__supertype__ = tp

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def cast(typ, val):
    """The value itself."""
    return val


def overload(func):
    """Refused when it is called: the function without the decorator comes last."""
    def _overload_dummy(*args, **kwds):
        raise NotImplementedError(
            "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
            "module should always be followed by an implementation that is not @overload-ed."
        )
    return _overload_dummy


def get_overloads(func):
    return []


def clear_overloads():
    pass


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(f):
    return f


def no_type_check(arg):
    return arg


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(**kwargs):
    return lambda cls_or_fn: cls_or_fn


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def get_origin(tp):
    """What a form with arguments was made of."""
    if isinstance(tp, _Alias):
        return Annotated if tp._name == "Annotated" else tp.__origin__
    if isinstance(tp, (GenericAlias, _Special)):
        return tp.__origin__
    if type(tp).__name__ == "UnionType":
        return type(tp)
    return Generic if tp is Generic else None


def get_args(tp):
    """The arguments of a form."""
    if isinstance(tp, _Alias) and tp._name == "Annotated":
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, "__args__", ()) if not isinstance(tp, type) else ()
    if get_origin(tp).__class__ is ABCMeta and get_origin(tp).__name__ == "Callable" and args and args[0] is not ...:
        args = (list(args[:-1]), args[-1])
    return args


def is_typeddict(tp):
    return isinstance(tp, type) and hasattr(tp, "__total__")


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Annotations with their names found."""
    from _annotations import value_of
    names = {**(globalns or {}), **(localns or {})}
    hints = {}
    sources = reversed(obj.__mro__) if isinstance(obj, type) else [obj]
    for source in sources:
        if isinstance(source, type):
            found = source.__dict__.get("__annotations__", {})
        else:
            found = getattr(source, "__annotations__", None)
            if found is None:
                raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, text in found.items():
            value = value_of(text, names)
            if isinstance(value, str):
                value = value_of(value, names)
            value = type(None) if value is None else value
            if not include_extras and isinstance(value, _Alias) and value._name in ("Annotated", "Required", "NotRequired"):
                value = value.__args__[0]
            hints[name] = value
    return hints


class NamedTuple(tuple):
    """The base of named tuples written as classes."""

    def __new__(cls, typename=None, fields=None, /, **kwargs):
        if cls is not NamedTuple:
            return tuple.__new__(cls, typename)
        from collections import namedtuple
        pairs = list(fields) if fields is not None else list(kwargs.items())
        made = namedtuple(typename, [name for name, _ in pairs])
        made.__annotations__ = dict(pairs)
        return made

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


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        made = type.__new__(cls, name, (dict,), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, kind in ns.get("__annotations__", {}).items():
            annotations[key] = kind
            text = kind if isinstance(kind, str) else repr(kind)
            is_needed = total and "NotRequired" not in text or "Required[" in text and "NotRequired" not in text
            (required if is_needed else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


class _TypedDictForm(_Kind):
    """The base of classes that describe dicts; calling one gives a plain dict."""

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        return _TypedDictMeta(typename, (), {"__annotations__": dict(fields or kwargs)}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict>"


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict = _TypedDictForm()
