"""Abstract classes: they cannot be instantiated while abstract methods are left."""
from _std import set_past_hooks


def abstractmethod(function):
    """Marks a method that concrete classes must define."""
    if hasattr(function, "fget"):
        function.fget.__isabstractmethod__ = True
    elif hasattr(function, "__func__"):
        function.__func__.__isabstractmethod__ = True
    else:
        function.__isabstractmethod__ = True
    return function


def _is_abstract(value):
    if hasattr(value, "fget"):
        for part in (value.fget, value.fset, value.fdel):
            if part is not None and getattr(part, "__isabstractmethod__", False):
                return True
        return False
    if hasattr(value, "__func__"):
        value = value.__func__
    return getattr(value, "__isabstractmethod__", False) is True


def _refuse(cls, /, *args, **kwargs):
    names = sorted(cls.__abstractmethods__)
    plural = "" if len(names) == 1 else "s"
    raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract method{plural} {', '.join(names)}")


def update_abstractmethods(cls):
    """Looks again for abstract methods that are left."""
    names = []
    for base in cls.__mro__[1:]:
        for name in getattr(base, "__abstractmethods__", ()):
            if name not in names and _is_abstract(getattr(cls, name, None)):
                names.append(name)
    for name, value in cls.__dict__.items():
        if name not in names and _is_abstract(value):
            names.append(name)
    set_past_hooks(cls, "__abstractmethods__", frozenset(names))
    own = cls.__dict__.get("__new__")
    if names:
        if own is None:
            set_past_hooks(cls, "__new__", _refuse)
    elif own is None and getattr(cls, "__new__", None) is _refuse:
        # The first __new__ that is none of ours.
        new = object.__new__
        for base in cls.__mro__[1:]:
            found = base.__dict__.get("__new__")
            if found is not None and found is not _refuse:
                new = found
                break
        set_past_hooks(cls, "__new__", new)
    return cls


class ABC:
    """The base of abstract classes."""

    __abstractmethods__ = frozenset()

    def __init_subclass__(cls, **kwargs):
        update_abstractmethods(cls)

    @classmethod
    def register(cls, subclass):
        raise TypeError("ABC.register is not offered: inherit from the class")


ABCMeta = type


def abstractproperty(function):
    function.__isabstractmethod__ = True
    return property(function)


def abstractclassmethod(function):
    function.__isabstractmethod__ = True
    return classmethod(function)


def abstractstaticmethod(function):
    function.__isabstractmethod__ = True
    return staticmethod(function)
