"""Classes with a fixed set of instances."""
from _std import plain, set_past_hooks

_MISSING = object()


class auto:
    """A value that the class finds."""

    def __init__(self, value=_MISSING):
        self.value = value

    def __or__(self, other):
        return _Later(lambda a, b: a | b, self, other)

    def __and__(self, other):
        return _Later(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return _Later(lambda a, b: a ^ b, self, other)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class _Later(auto):
    """A combination of values that the class has not found yet."""

    def __init__(self, function, left, right):
        self.parts = (function, left, right)
        self.value = _MISSING

    def found(self):
        function, left, right = self.parts
        values = []
        for part in (left, right):
            if isinstance(part, _Later):
                part = part.found()
            elif isinstance(part, auto):
                part = part.value
            values.append(part)
        return function(*values)


class nonmember:
    """Keeps a value from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would be none, such as a function."""

    def __init__(self, value):
        self.value = value


property = property


def _is_descriptor(value):
    if isinstance(value, type):
        return False
    if hasattr(value, "__code__") or hasattr(value, "fget") or hasattr(value, "__func__"):
        return True
    cls = type(value)
    return hasattr(cls, "__get__") or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _is_member(cls, name, value):
    if name.startswith("__") or name.startswith(f"_{cls.__name__}__"):
        return False
    if name.startswith("_") and name.endswith("_"):
        return False
    if isinstance(value, member):
        return True
    if isinstance(value, nonmember) or _is_descriptor(value):
        return False
    return not isinstance(value, type) or isinstance(value, auto)


def _data_type(cls):
    """The builtin type whose values the members are, or None."""
    for base in cls.__mro__:
        if base in (int, str, float, bytes, tuple, list, dict, set, frozenset):
            return base
    return None


def _first(cls, name):
    """A function of that name from the classes in order, builtin classes left out."""
    for base in cls.__mro__:
        found = base.__dict__.get(name)
        if found is not None and base not in (int, str, float, bytes, tuple, list, dict, set, frozenset, object):
            return found
    return None


def _next_value(cls, name, count, values):
    generate = _first(cls, "_generate_next_value_")
    if hasattr(generate, "__func__"):
        generate = generate.__func__
    return generate(name, 1, count, values)


def _convert(cls):
    """Turns the plain values of a class body into members."""
    body = list(cls.__dict__.items())
    for base in cls.__mro__[1:]:
        if base.__dict__.get("_member_names_"):
            raise TypeError(f"<enum {cls.__name__!r}> cannot extend {base!r}")
    ignored = cls.__dict__.get("_ignore_", [])
    if isinstance(ignored, str):
        ignored = ignored.replace(",", " ").split()
    set_past_hooks(cls, "_member_names_", [])
    set_past_hooks(cls, "_member_map_", {})
    set_past_hooks(cls, "_value2member_map_", {})
    data_type = _data_type(cls)
    new = _first(cls, "__new__")
    if new is _lookup or new is None:
        new = None
    elif hasattr(new, "__func__"):
        new = new.__func__
    init = _first(cls, "__init__")
    values = []
    for name, value in body:
        if isinstance(value, nonmember):
            set_past_hooks(cls, name, value.value)
        if name in ignored or not _is_member(cls, name, value):
            continue
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            if isinstance(value, _Later):
                value.value = value.found()
            elif value.value is _MISSING:
                value.value = _next_value(cls, name, len(values), values[:])
            value = value.value
        elif isinstance(value, tuple) and value and type(value) is tuple:
            value = tuple([
                _next_value(cls, name, len(values), values[:]) if isinstance(part, auto) else part for part in value
            ])
        made = _member(cls, name, value, data_type, new, init)
        values.append(made._value_)
        _adopt(cls, name, made)
    if cls._member_names_:
        _finish(cls)


def _member(cls, name, value, data_type, new, init):
    args = value if isinstance(value, tuple) else (value,)
    if data_type is tuple:
        args = (args,)
    if new is not None:
        made = new(cls, *args)
        if not hasattr(made, "_value_"):
            made._value_ = value
    elif data_type is not None:
        made = object.__new__(cls, *args)
        made._value_ = plain(made) if data_type is not tuple else value
    else:
        made = object.__new__(cls)
        made._value_ = value
    made._name_ = name
    made.name = name
    made.value = made._value_
    if init is not None:
        init(made, *args)
        made.value = made._value_
    return made


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for name in cls._member_names_:
            if cls._member_map_[name]._value_ == value:
                return cls._member_map_[name]
        return None


def _adopt(cls, name, made):
    """A member's place in its class; a second name of the same value is an alias."""
    known = _by_value(cls, made._value_)
    if known is not None:
        made = known
    elif not issubclass(cls, Flag) or _is_single(made._value_):
        cls._member_names_.append(name)
    cls._member_map_[name] = made
    set_past_hooks(cls, name, made)
    try:
        cls._value2member_map_.setdefault(made._value_, made)
    except TypeError:
        pass


def _is_single(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _finish(cls):
    """What a class with members does when it is called, shown and compared."""
    set_past_hooks(cls, "__members__", cls._member_map_)
    set_past_hooks(cls, "__new__", _lookup)
    set_past_hooks(cls, "__init__", object.__init__)
    for name in ("__repr__", "__str__", "__format__"):
        found = _first(cls, name)
        if found is not None and name not in cls.__dict__:
            set_past_hooks(cls, name, found)


def _lookup(cls, value=_MISSING, names=None, *more, module=None, qualname=None, type=None, start=1):
    if names is not None or not cls._member_names_:
        return _functional(cls, value, names, type, start)
    if isinstance(value, cls):
        return value
    found = _by_value(cls, value)
    if found is not None:
        return found
    found = cls._missing_(value)
    if isinstance(found, cls):
        return found
    if found is None:
        raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    raise TypeError(
        f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member"
    )


def _functional(cls, name, names, mixin, start):
    if names is None:
        raise TypeError(f"{cls!r} has no members")
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    namespace = {}
    if isinstance(names, dict):
        namespace.update(names)
    else:
        names = list(names)
        if names and isinstance(names[0], (list, tuple)):
            namespace.update(names)
        else:
            values = []
            generate = _first(cls, "_generate_next_value_")
            generate = getattr(generate, "__func__", generate)
            for count, key in enumerate(names):
                namespace[key] = generate(key, start, count, values[:])
                values.append(namespace[key])
    bases = (cls,) if mixin is None else (mixin, cls)
    return type(name, bases, namespace)


class Enum:
    """The base of enumerations."""

    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    __new__ = _lookup

    def __init_subclass__(cls, **kwargs):
        _convert(cls)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        numbers = [value for value in last_values if isinstance(value, (int, float))]
        if not last_values:
            return start
        if len(numbers) != len(last_values):
            raise TypeError("unable to sort non-numeric values")
        return max(numbers) + 1

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __dir__(self):
        return ["__class__", "__doc__", "__module__", "name", "value"]

    def __class_iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __class_len__(cls):
        return len(cls._member_names_)

    def __class_contains__(cls, item):
        if not isinstance(item, Enum):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(item).__qualname__}' and 'EnumType'"
            )
        return isinstance(item, cls) and item._name_ in cls._member_map_

    def __class_getitem__(cls, name):
        return cls._member_map_[name]

    def __class_getattr__(cls, name):
        raise AttributeError(name)

    def __class_setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        set_past_hooks(cls, name, value)

    def __class_repr__(cls):
        return f"<enum {cls.__name__!r}>"


def _show_value(self):
    return str(plain(self))


def _format_value(self, format_spec):
    return format(plain(self), format_spec)


class ReprEnum(Enum):
    """Shown by its value, except in repr."""

    __str__ = _show_value
    __format__ = _format_value


class IntEnum(int, ReprEnum):
    """Members that are ints."""

    __str__ = _show_value
    __format__ = _format_value


class StrEnum(str, ReprEnum):
    """Members that are texts."""

    __str__ = _show_value
    __format__ = _format_value

    def __new__(cls, *values):
        if not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        made = object.__new__(cls, *values)
        made._value_ = plain(made)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class Flag(Enum):
    """Members that combine with |, &, ^ and ~."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 1 << max(last_values).bit_length()

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        known = 0
        for made in cls._member_map_.values():
            known |= made._value_
        if value < 0:
            value = (1 << known.bit_length()) + value if value >= -(1 << known.bit_length()) else known & value
            value &= known
            found = cls._value2member_map_.get(value)
            if found is not None:
                return found
        if value & ~known:
            if not issubclass(cls, int):
                width = max(value.bit_length(), known.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {_bits(value, width)}\n"
                    f"  allowed {_bits(known, width)}"
                )
        return _combined(cls, value, known)

    def __reversed__(self):
        return reversed(list(self))

    def __iter__(self):
        for name in self.__class__._member_names_:
            one = self.__class__._member_map_[name]
            if one._value_ & self._value_:
                yield one

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __repr__(self):
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {self._value_!r}>"
        return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __or__(self, other):
        other = _flag_value(self, other)
        return other if other is NotImplemented else self.__class__(self._value_ | other)

    def __and__(self, other):
        other = _flag_value(self, other)
        return other if other is NotImplemented else self.__class__(self._value_ & other)

    def __xor__(self, other):
        other = _flag_value(self, other)
        return other if other is NotImplemented else self.__class__(self._value_ ^ other)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        known = 0
        for made in self.__class__._member_map_.values():
            known |= made._value_
        return self.__class__(known & ~self._value_)

    def __class_repr__(cls):
        return f"<flag {cls.__name__!r}>"


def _bits(value, width):
    return f"0b0 {value:0{width}b}"


def _flag_value(self, other):
    if isinstance(other, self.__class__):
        return other._value_
    if isinstance(self, int) and isinstance(other, int):
        return int(other)
    return NotImplemented


def _combined(cls, value, known):
    """A member for a combination, made once."""
    names = [name for name in cls._member_names_ if cls._member_map_[name]._value_ & value]
    rest = value & ~known
    made = object.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
    if rest:
        names.append(str(rest))
    name = "|".join(names) if names else None
    if rest and len(names) == 1:
        name = None
    made._value_ = value
    made._name_ = name
    made.name = name
    made.value = value
    return cls._value2member_map_.setdefault(value, made)


class IntFlag(int, ReprEnum, Flag):
    """Flags that are ints."""

    __str__ = _show_value
    __format__ = _format_value
    __repr__ = Flag.__repr__
    __or__ = Flag.__or__
    __and__ = Flag.__and__
    __xor__ = Flag.__xor__
    __ror__ = Flag.__or__
    __rand__ = Flag.__and__
    __rxor__ = Flag.__xor__
    __invert__ = Flag.__invert__
    __class_repr__ = Flag.__class_repr__


def unique(enumeration):
    """Refuses two names for one value."""
    aliases = [f"{name} -> {made._name_}" for name, made in enumeration._member_map_.items() if name != made._name_]
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(aliases)}")
    return enumeration


EnumType = EnumMeta = type
