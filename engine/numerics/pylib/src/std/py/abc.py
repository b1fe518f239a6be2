"""Abstract classes: they cannot be instantiated while abstract methods are left, and may take other classes for their own."""

def abstractmethod(funcobj):
    """Marks a method that concrete classes must define."""
    if hasattr(funcobj, "fget"):
        funcobj.fget.__isabstractmethod__ = True
    elif hasattr(funcobj, "__func__"):
        funcobj.__func__.__isabstractmethod__ = True
    else:
        funcobj.__isabstractmethod__ = True
    return funcobj


def _is_abstract(value):
    if isinstance(value, property):
        for part in (value.fget, value.fset, value.fdel):
            if part is not None and getattr(part, "__isabstractmethod__", False):
                return True
        return False
    if isinstance(value, (classmethod, staticmethod)):
        value = value.__func__
    return getattr(value, "__isabstractmethod__", False) is True


def update_abstractmethods(cls):
    """Looks again for abstract methods that are left."""
    names = []
    for base in cls.__mro__[1:]:
        for name in getattr(base, "__abstractmethods__", ()):
            if name not in names and _is_abstract(_raw(cls, name)):
                names.append(name)
    for name, value in cls.__dict__.items():
        if name not in names and _is_abstract(value):
            names.append(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


def _raw(cls, name):
    for base in cls.__mro__:
        found = base.__dict__
        if name in found:
            return found[name]
    return None


class _Known:
    """What an abstract class knows of others."""

    def __init__(self):
        self.registry = []
        self.subclasses = []
        self.answers = {}
        self.version = 0


_versions = [0]


def _prepare(cls):
    cls._abc_known = _Known()
    for base in cls.__bases__:
        known = base.__dict__.get("_abc_known")
        if known is not None:
            known.subclasses.append(cls)
    _versions[0] += 1
    update_abstractmethods(cls)


class ABCMeta(type):
    """The class of abstract classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _prepare(cls)
        return cls

    def register(cls, subclass):
        """Takes a class for a subclass."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_known.registry.append(subclass)
        _versions[0] += 1
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        known = cls._abc_known
        if known.version != _versions[0]:
            known.version = _versions[0]
            known.answers = {}
        answer = known.answers.get(subclass)
        if answer is None:
            answer = known.answers[subclass] = _find_subclass(cls, known, subclass)
        return answer


def _find_subclass(cls, known, subclass):
    hook = getattr(cls, "__subclasshook__", None)
    answer = NotImplemented if hook is None else hook(subclass)
    if answer is not NotImplemented:
        return bool(answer)
    if cls in subclass.__mro__:
        return True
    for other in known.registry:
        if issubclass(subclass, other):
            return True
    for other in known.subclasses:
        if issubclass(subclass, other):
            return True
    return False


class ABC(metaclass=ABCMeta):
    """The base of abstract classes."""

    __slots__ = ()


def get_cache_token():
    """A number that changes when a class is registered."""
    return _versions[0]


def abstractproperty(fget=None, fset=None, fdel=None, doc=None):
    if fget is not None:
        fget.__isabstractmethod__ = True
    return property(fget, fset, fdel, doc)


def abstractclassmethod(callable):
    callable.__isabstractmethod__ = True
    return classmethod(callable)


def abstractstaticmethod(callable):
    callable.__isabstractmethod__ = True
    return staticmethod(callable)
