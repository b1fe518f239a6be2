"""Shallow and deep copies."""
from _std import deque, flat, identity, plain, set_past_hooks


class Error(Exception):
    """What cannot be copied."""


error = Error


def _is_plain_function(x):
    return hasattr(x, "__code__") or isinstance(x, type)


def _state(x):
    """The attributes of an instance: its __dict__ and its slots."""
    found = dict(getattr(x, "__dict__", ()))
    for base in type(x).__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in found and name not in ("__dict__", "__weakref__") and hasattr(x, name):
                found[name] = getattr(x, name)
    return found


def _made_again(x, cls, inner):
    """An instance of the same class around a builtin value, without attributes."""
    if isinstance(x, BaseException):
        made = cls.__new__(cls)
        made.args = x.args
        return made
    if inner is x:
        return object.__new__(cls)
    return object.__new__(cls, inner)


def _set_state(x, made, state):
    setter = getattr(type(x), "__setstate__", None)
    getter = getattr(type(x), "__getstate__", None)
    if setter is not None:
        setter(made, state)
        return
    if getter is not None and isinstance(state, tuple) and len(state) == 2:
        state = {**(state[0] or {}), **(state[1] or {})}
    for name, value in (state or {}).items():
        set_past_hooks(made, name, value)


def _get_state(x):
    getter = getattr(type(x), "__getstate__", None)
    return _state(x) if getter is None else getter(x)


def _reduced(x):
    """(function, arguments, state) of an own __reduce__, or None."""
    for name in ("__reduce_ex__", "__reduce__"):
        method = getattr(type(x), name, None)
        if method is not None and hasattr(method, "__code__"):
            return method(x, 4) if name == "__reduce_ex__" else method(x)
    return None


def _from_reduced(x, found, deep, memo):
    if isinstance(found, str):
        return x
    function, args, *rest = found
    if deep:
        args = deepcopy(args, memo)
    made = function(*args)
    if deep:
        memo[identity(x)] = made
    state = rest[0] if rest else None
    if state is not None:
        _set_state(x, made, deepcopy(state, memo) if deep else state)
    return made


def copy(x):
    """A shallow copy."""
    cls = type(x)
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    inner = plain(x)
    if _is_plain_function(x) or not hasattr(x, "__dict__") and not _is_instance(cls):
        return x
    found = _reduced(x)
    if found is not None:
        return _from_reduced(x, found, False, None)
    if isinstance(inner, (list, dict, set)) and inner is not x:
        inner = inner.copy()
    made = _made_again(x, cls, inner)
    _set_state(x, made, _get_state(x))
    return made


def _is_instance(cls):
    """Whether instances of a class are objects of Python classes."""
    return cls.__module__ != "builtins" and "__slots__" in dir(cls)


def deepcopy(x, memo=None, _nil=[]):
    """A copy of everything that can change."""
    done = flat(x)
    if memo is None:
        if done is not None or x is None:
            return done
        memo = {}
    key = identity(x)
    if key is None:
        return x
    known = memo.get(key, _nil)
    if known is not _nil:
        return known
    made = done if done is not None else _deepcopy(x, memo, key)
    if made is not x:
        memo[key] = made
        # What was copied lives as long as the memo, so that its number stays its own.
        memo.setdefault("originals", []).append(x)
    return made


def _deepcopy(x, memo, key):
    cls = type(x)
    if cls is list:
        made = memo[key] = []
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if cls is dict:
        made = memo[key] = {}
        for name, value in x.items():
            made[deepcopy(name, memo)] = deepcopy(value, memo)
        return made
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        for before, after in zip(x, items):
            if before is not after:
                return tuple(items)
        return x
    own = getattr(cls, "__deepcopy__", None)
    if own is not None:
        return own(x, memo)
    if cls is set or cls is frozenset:
        return cls([deepcopy(item, memo) for item in x])
    if cls is bytearray:
        return x.copy()
    if cls is deque:
        made = memo[key] = deque([], x.maxlen)
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if _is_plain_function(x):
        return getattr(deepcopy(x.__self__, memo), x.__name__) if hasattr(x, "__self__") else x
    if hasattr(x, "__self__") and not hasattr(x, "__dict__"):
        return getattr(deepcopy(x.__self__, memo), x.__name__)
    inner = plain(x)
    if not hasattr(x, "__dict__") and not _is_instance(cls):
        if hasattr(cls, "__copy__"):
            return cls.__copy__(x)
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    found = _reduced(x)
    if found is not None:
        return _from_reduced(x, found, True, memo)
    if inner is x or isinstance(x, BaseException):
        made = _made_again(x, cls, inner)
        if isinstance(x, BaseException):
            made.args = deepcopy(x.args, memo)
    elif isinstance(inner, (list, dict, set)):
        made = _made_again(x, cls, type(inner)())
    elif isinstance(inner, (tuple, frozenset)):
        made = _made_again(x, cls, type(inner)([deepcopy(item, memo) for item in inner]))
    elif isinstance(inner, deque):
        made = _made_again(x, cls, deque([], inner.maxlen))
    else:
        made = _made_again(x, cls, inner)
    memo[key] = made
    _set_state(x, made, deepcopy(_get_state(x), memo))
    if inner is not x:
        target = plain(made)
        if isinstance(inner, dict):
            for name, value in inner.items():
                target[deepcopy(name, memo)] = deepcopy(value, memo)
        elif isinstance(inner, (list, deque)):
            for item in inner:
                target.append(deepcopy(item, memo))
        elif isinstance(inner, set):
            for item in inner:
                target.add(deepcopy(item, memo))
    return made
