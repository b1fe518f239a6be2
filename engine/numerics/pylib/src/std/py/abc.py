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


class ABCMeta(type):
    """The metaclass of abstract classes; classes that are registered count as subclasses."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        update_abstractmethods(cls)
        set_past_hooks(cls, "_registered", [])
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._registered.append(subclass)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        hook = cls.__subclasshook__(subclass)
        if hook is not NotImplemented:
            return bool(hook)
        if type.__subclasscheck__(cls, subclass):
            return True
        for known in cls._registered:
            if issubclass(subclass, known):
                return True
        for child in type.__subclasses__(cls):
            if issubclass(subclass, child):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """The base of abstract classes."""


def abstractproperty(function):
    function.__isabstractmethod__ = True
    return property(function)


def abstractclassmethod(function):
    function.__isabstractmethod__ = True
    return classmethod(function)


def abstractstaticmethod(function):
    function.__isabstractmethod__ = True
    return staticmethod(function)
