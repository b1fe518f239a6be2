"""Classes with a fixed set of instances."""
from _std import enum_name, enum_value, plain, set_past_hooks
from _types import mappingproxy

_MISSING = object()
_DATA_TYPES = (int, float, str, bytes, tuple, list, dict, set, frozenset)


class nonmember:
    """Keeps a value from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would be none, such as a function."""

    def __init__(self, value):
        self.value = value


class _Null:
    def __repr__(self):
        return "_auto_null"


_null = _Null()


class auto:
    """A value that the class finds."""

    def __init__(self, value=_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


_builtin_property = property


class property:
    """A property whose name may also be a member's."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.name = self.clsname = None

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.name in ownerclass._member_map_:
                return ownerclass._member_map_[self.name]
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is None:
            raise AttributeError(f"{ownerclass!r} member has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(cls_name, name):
    start = f"_{cls_name}__"
    return len(name) > len(start) and name.startswith(start) and not (name[-1] == "_" and name[-2] == "_")


def _is_descriptor(value):
    if isinstance(value, type):
        return False
    if hasattr(value, "__code__") or isinstance(value, (_builtin_property, classmethod, staticmethod)):
        return True
    cls = type(value)
    return hasattr(cls, "__get__") or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


_SUNDERS = (
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_",
)


class EnumDict(dict):
    """A class body's variables: it finds values for auto() and remembers which of them are members."""

    def __init__(self, cls_name, generate):
        self._cls_name = cls_name
        self._generate = generate
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS:
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif not _is_descriptor(value):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            elif isinstance(value, auto):
                value = self._found(key, value)
            elif type(value) is tuple and any([isinstance(one, auto) for one in value]):
                value = tuple([self._found(key, one) if isinstance(one, auto) else one for one in value])
            self._member_names[key] = None
            self._last_values.append(value)
        dict.__setitem__(self, key, value)

    def _found(self, key, value):
        if value.value is _null:
            value.value = self._generate(key, 1, len(self._member_names), self._last_values[:])
        self._auto_called = True
        return value.value

    def update(self, members, **more):
        for key, value in (members.items() if hasattr(members, "items") else members):
            self[key] = value
        for key, value in more.items():
            self[key] = value


def _data_type(cls_name, bases):
    """The type whose values the members are, object if there is none."""
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found.append(base._member_type_)
                    break
            elif base in _DATA_TYPES or "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    kinds = []
    for one in found:
        if one not in kinds:
            kinds.append(one)
    if len(kinds) > 1:
        raise TypeError(f"too many data types for {cls_name!r}: {set(kinds)!r}")
    return kinds[0] if kinds else object


def _is_single_bit(value):
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _bits_of(value):
    while value:
        bit = value & -value
        yield bit
        value ^= bit


_FLAG_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")
        generate = getattr(bases[-1], "_generate_next_value_", None) if bases else None
        return EnumDict(cls, generate)

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not isinstance(classdict, EnumDict):
            plain_dict = classdict
            classdict = metacls.__prepare__(cls, bases)
            classdict.update(plain_dict)
        names = list(classdict._member_names)
        values = dict(classdict)
        for name in classdict._ignore:
            values.pop(name, None)
        values.pop("_ignore_", None)
        order = values.pop("_order_", None)
        if "mro" in names or "" in names:
            raise ValueError(f"invalid enum member name(s) {','.join([repr(n) for n in names if n in ('mro', '')])}")
        members = {name: values.pop(name) for name in names}
        new = values.pop("__new__", None)
        if new is not None:
            new = new.__func__ if isinstance(new, staticmethod) else new
            values["_new_member_"] = staticmethod(new)
        if "_generate_next_value_" in values and not isinstance(values["_generate_next_value_"], staticmethod):
            values["_generate_next_value_"] = staticmethod(values["_generate_next_value_"])
        values["_member_names_"] = []
        values["_member_map_"] = {}
        values["_value2member_map_"] = {}
        values["_unhashable_values_"] = []
        data_type = values["_member_type_"] = _data_type(cls, bases)
        if "_value_repr_" not in values:
            values["_value_repr_"] = None
        base = bases[-1] if bases else object
        is_flag = hasattr(base, "_flag_mask_")
        if is_flag:
            values["_boundary_"] = boundary or getattr(base, "_boundary_", None)
            values["_flag_mask_"] = values["_singles_mask_"] = values["_all_bits_"] = 0
        elif boundary is not None:
            values["_boundary_"] = boundary
        made = super().__new__(metacls, cls, bases, values, **kwds)
        first = base if isinstance(base, EnumType) else None
        if first is not None and data_type is not object:
            metacls._choose_texts(made, values, bases, first)
            for name in _FLAG_OPERATORS if is_flag else ():
                if name not in values:
                    set_past_hooks(made, name, getattr(Flag, name))
        metacls._add_members(made, members, data_type, is_flag)
        if order is not None:
            wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            own = made._member_names_
            if is_flag:
                wanted = [name for name in wanted if name in own]
            else:
                wanted = [n for n in wanted if n not in made._member_map_ or made._member_map_[n]._name_ == n]
            if wanted != own:
                raise TypeError(f"member order does not match _order_:\n  {wanted!r}\n  {own!r}")
        return made

    def _choose_texts(made, values, bases, first):
        """repr, str and format of a class with a data type: the enumeration's own, or for ReprEnum the value's."""
        if ReprEnum is not None and ReprEnum in bases:
            if "__str__" not in values:
                set_past_hooks(made, "__str__", _show_value)
            if "__format__" not in values:
                set_past_hooks(made, "__format__", _format_value)
        for name in ("__repr__", "__str__", "__format__"):
            if name in values or name in made.__dict__:
                continue
            for one in made.__mro__:
                found = one.__dict__.get(name)
                if found is not None and hasattr(found, "__code__"):
                    set_past_hooks(made, name, found)
                    break

    def _add_members(made, members, data_type, is_flag):
        new = getattr(made, "_new_member_", None)
        init = getattr(made, "__init__", None)
        if not hasattr(init, "__code__"):
            init = None
        by_name, by_value, names = made._member_map_, made._value2member_map_, made._member_names_
        for name, value in members.items():
            args = value if isinstance(value, tuple) else (value,)
            if data_type is tuple:
                args = (args,)
            if new is not None:
                one = new(made, *args)
            elif data_type is object:
                one = object.__new__(made)
            else:
                one = object.__new__(made, *args)
            if not hasattr(one, "_value_"):
                if data_type is object:
                    one._value_ = value
                elif data_type in _DATA_TYPES:
                    one._value_ = value if data_type is tuple else plain(one)
                else:
                    one._value_ = data_type(*args)
            value = one._value_
            one._name_ = name
            one.__objclass__ = made
            if init is not None:
                init(one, *args)
            one._sort_order_ = len(names)
            try:
                known = by_value.get(value)
            except TypeError:
                known = None
                for other in by_name.values():
                    if other._value_ == value:
                        known = other
                        break
            if known is None:
                if is_flag and isinstance(value, int):
                    set_past_hooks(made, "_flag_mask_", made._flag_mask_ | value)
                    if _is_single_bit(value):
                        set_past_hooks(made, "_singles_mask_", made._singles_mask_ | value)
                    set_past_hooks(made, "_all_bits_", 2 ** made._flag_mask_.bit_length() - 1)
                if not is_flag or not isinstance(value, int) or _is_single_bit(value):
                    names.append(name)
            else:
                one = known
            by_name[name] = one
            set_past_hooks(made, name, one)
            try:
                by_value.setdefault(value, one)
            except TypeError:
                made._unhashable_values_.append(value)

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            if type is None:
                return _look_up(cls, value)
            names = ()
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, names, last = names, [], []
            for count, name in enumerate(given):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is not None:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        if boundary is None:
            made = metacls.__new__(metacls, class_name, bases, classdict)
        else:
            made = metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)
        if module is None:
            set_past_hooks(made, "__module__", "__main__")
        return made

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(member).__qualname__}' and '{cls.__class__.__qualname__}'"
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        return sorted(["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__",
                       "__len__", "__members__", "__module__", "__name__", "__qualname__"] + cls._member_names_)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return mappingproxy(cls._member_map_)

    def __repr__(cls):
        return f"<{'flag' if hasattr(cls, '_flag_mask_') else 'enum'} {cls.__name__!r}>"

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)


EnumMeta = EnumType
ReprEnum = None


def _look_up(cls, value):
    """The member of a value."""
    if type(value) is cls:
        return value
    try:
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        for found in cls._member_map_.values():
            if found._value_ == value:
                return found
    if not cls._member_map_ and not hasattr(cls, "_flag_mask_"):
        raise TypeError(f"{cls!r} has no members defined")
    error = None
    try:
        found = cls._missing_(value)
    except Exception as raised:
        error = raised
        found = None
    if isinstance(found, cls) or found is not None and getattr(cls, "_boundary_", None) is EJECT and isinstance(found, int):
        return found
    wrong = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if found is None and error is None:
        raise wrong
    if error is None:
        error = TypeError(
            f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member"
        )
    if not isinstance(error, ValueError):
        error.__context__ = wrong
    raise error


def _cannot_set(name):
    def fset(self, value):
        raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
    return fset


class Enum(metaclass=EnumType):
    """The base of enumerations."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = last_values[-1]
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    name = _builtin_property(enum_name, _cannot_set("name"))
    value = _builtin_property(enum_value, _cannot_set("value"))

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        return ["__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _show_value(self):
    inner = plain(self)
    return str(self._value_ if inner is self else inner)


def _format_value(self, format_spec):
    inner = plain(self)
    return format(self._value_ if inner is self else inner, format_spec)


class ReprEnum(Enum):
    """Shown by its value, except in repr."""


class IntEnum(int, ReprEnum):
    """Members that are ints."""


class StrEnum(str, ReprEnum):
    """Members that are texts."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What a flag does with values that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def bin(num, max_bits=None):
    """Like the builtin, with the sign bit."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        digits = f"{num + ceiling:b}"[1:]
        sign = "0"
    else:
        digits = f"{(~num ^ (ceiling - 1)) + ceiling:b}"[1:]
        sign = "1"
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f"0b{sign} {digits}"


class Flag(Enum, boundary=STRICT):
    """Members that combine with |, &, ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 2 ** last_value.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None

    @classmethod
    def _iter_member_(cls, value):
        members = [cls._member_map_[name] for name in cls._member_names_]
        members = [one for one in members if one._value_ & value]
        return iter(members)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, all_bits, boundary = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        negative = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}"
                )
            if boundary is CONFORM:
                value = value & mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            negative = value
            value = all_bits + 1 + value
        unknown = value & ~mask
        aliases = value & ~singles
        member_value = value & singles
        if unknown and boundary is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        made = object.__new__(cls) if cls._member_type_ is object else object.__new__(cls, value)
        made._value_ = value
        made._name_ = None
        if member_value or aliases:
            members = list(cls._iter_member_(member_value))
            combined = 0
            for one in members:
                combined |= one._value_
            if aliases:
                value = member_value | aliases
                for one in cls._member_map_.values():
                    if one not in members and one._value_ and one._value_ & value == one._value_:
                        members.append(one)
                        combined |= one._value_
            unknown = value ^ combined
            made._name_ = "|".join([one._name_ for one in members])
            if not combined:
                made._name_ = None
            elif unknown and boundary is STRICT:
                raise ValueError(f"{cls!r}: no members with value {unknown!r}")
            elif unknown:
                made._name_ += f"|{cls._numeric_repr_(unknown)}"
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                f"{self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {show(self._value_)}>"
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

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
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


for _name in ("_flag_mask_", "_singles_mask_", "_all_bits_"):
    set_past_hooks(Flag, _name, 0)


def _flag_value(self, other):
    if isinstance(other, self.__class__):
        return other._value_
    if self._member_type_ is not object and isinstance(other, self._member_type_):
        return int(other) if isinstance(other, int) else other
    return NotImplemented


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""


def unique(enumeration):
    """Refuses two names for one value."""
    duplicates = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if duplicates:
        details = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify looks at."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks a class when it is made."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        if not isinstance(enumeration, EnumType):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                found = [(alias, one.name) for alias, one in enumeration.__members__.items() if alias != one.name]
                if found:
                    details = ", ".join([f"{alias} -> {one}" for alias, one in found])
                    raise ValueError(f"aliases found in {enumeration!r}: {details}")
            elif check is CONTINUOUS:
                values = {one.value for one in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    missing = [2 ** i for i in range(low.bit_length(), high.bit_length() - 1) if 2 ** i not in values]
                else:
                    missing = [i for i in range(low + 1, high) if i not in values]
                if missing:
                    kind = "flag" if is_flag else "enum"
                    text = f"invalid {kind} {name!r}: missing values {', '.join([str(m) for m in missing])}"
                    raise ValueError(text[:256])
            elif check is NAMED_FLAGS:
                _check_named(enumeration, name)
        return enumeration


def _check_named(enumeration, name):
    known = [one.value for one in enumeration]
    names, value = [], 0
    for alias, one in enumeration._member_map_.items():
        if alias in enumeration._member_names_ or one.value < 0:
            continue
        missed = [bit for bit in _bits_of(one.value) if bit not in known]
        if missed:
            names.append(alias)
            for bit in missed:
                value |= bit
    if names:
        if len(names) == 1:
            alias = f"alias {names[0]} is missing"
        else:
            alias = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
        what = f"value 0x{value:x}" if _is_single_bit(value) else f"combined values of 0x{value:x}"
        raise ValueError(f"invalid Flag {name!r}: {alias} {what} [use enum.show_flag_values(value) for details]")


def show_flag_values(value):
    """The bits of a value."""
    return list(_bits_of(value))


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join([f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    return f"{self.__class__.__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Shows members by the module's name."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
