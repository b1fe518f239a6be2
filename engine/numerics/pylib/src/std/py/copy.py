"""Shallow and deep copies."""
from _std import deque, flat, identity, plain, set_past_hooks


class Error(Exception):
    """What cannot be copied."""


error = Error


def _rebuild(x, cls, inner):
    """An instance of the same class around a builtin value, without attributes."""
    if isinstance(x, BaseException):
        return cls(*x.args)
    if inner is x:
        return object.__new__(cls)
    return object.__new__(cls, inner)


def copy(x):
    """A shallow copy."""
    cls = type(x)
    own = getattr(cls, "__copy__", None)
    if own is not None:
        return own(x)
    if cls is list or cls is dict or cls is set:
        return x.copy()
    if not hasattr(x, "__dict__") or isinstance(x, type) or callable(x) and not hasattr(cls, "__call__"):
        return x
    if hasattr(x, "__code__"):
        return x
    made = _rebuild(x, cls, plain(x))
    for name, value in x.__dict__.items():
        set_past_hooks(made, name, value)
    return made


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
    if cls is deque:
        made = memo[key] = deque([], x.maxlen)
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if hasattr(x, "__self__"):
        return getattr(deepcopy(x.__self__, memo), x.__name__)
    if not hasattr(x, "__dict__"):
        if hasattr(cls, "__copy__"):
            return cls.__copy__(x)
        raise TypeError(f"cannot deepcopy '{cls.__name__}' object")
    inner = plain(x)
    made = memo[key] = _rebuild(x, cls, inner if isinstance(inner, (int, float, str, bytes, tuple, frozenset)) and inner is not x
                                else _empty(inner, x))
    if inner is not x:
        target = plain(made)
        if isinstance(inner, list):
            for item in inner:
                target.append(deepcopy(item, memo))
        elif isinstance(inner, dict):
            for name, value in inner.items():
                target[deepcopy(name, memo)] = deepcopy(value, memo)
        elif isinstance(inner, set):
            for item in inner:
                target.add(deepcopy(item, memo))
        elif isinstance(inner, tuple):
            made = memo[key] = _rebuild(x, cls, tuple([deepcopy(item, memo) for item in inner]))
    for name, value in x.__dict__.items():
        set_past_hooks(made, name, deepcopy(value, memo))
    return made


def _empty(inner, x):
    """What an instance is made around before its contents are copied."""
    return x if inner is x else type(inner)()
