"""collections.abc: which builtins and user classes are what."""
import collections
from collections import abc, deque, OrderedDict, Counter, ChainMap, defaultdict, namedtuple


def gen():
    yield 1


NT = namedtuple("NT", "a")
things = {"list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(), "str": "", "bytes": b"", "range": range(3), "int": 1, "float": 1.0, "None": None,
          "gen": gen(), "iter": iter([]), "keys": {}.keys(), "values": {}.values(), "items": {}.items(), "deque": deque(), "Counter": Counter(), "defaultdict": defaultdict(),
          "OrderedDict": OrderedDict(), "ChainMap": ChainMap(), "lambda": lambda: 1, "len": len, "class": int, "zip": zip(), "map": map(int, []), "enumerate": enumerate([]), "NT": NT(1), "object": object(), "bool": True, "slice": slice(1), "exception": ValueError(), "reversed": reversed([])}
names = ["Hashable", "Callable", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Collection", "Sequence", "MutableSequence", "ByteString", "Set", "MutableSet",
         "Mapping", "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator"]
for name in names:
    kind = getattr(abc, name)
    print(name, [n for n, t in things.items() if isinstance(t, kind)])
for cls in (list, tuple, dict, set, frozenset, str, bytes, range, int, deque, Counter, OrderedDict, type(None), object, type, NT):
    print(cls.__name__, [n for n in names if issubclass(cls, getattr(abc, n))])
print(abc.Sequence, abc.Mapping.__name__, abc.Iterable.__module__, abc is collections.abc, sorted(abc.Mapping.__abstractmethods__), sorted(abc.MutableSequence.__abstractmethods__))
# --- expect
# outcome: ok
# output:
# Hashable ['tuple', 'frozenset', 'str', 'bytes', 'range', 'int', 'float', 'None', 'gen', 'iter', 'values', 'lambda', 'len', 'class', 'zip', 'map', 'enumerate', 'NT', 'object', 'bool', 'exception', 'reversed']
# Callable ['lambda', 'len', 'class']
# Iterable ['list', 'tuple', 'dict', 'set', 'frozenset', 'str', 'bytes', 'range', 'gen', 'iter', 'keys', 'values', 'items', 'deque', 'Counter', 'defaultdict', 'OrderedDict', 'ChainMap', 'zip', 'map', 'enumerate', 'NT', 'reversed']
# Iterator ['gen', 'iter', 'zip', 'map', 'enumerate', 'reversed']
# Generator ['gen']
# Reversible ['list', 'tuple', 'dict', 'str', 'bytes', 'range', 'keys', 'values', 'items', 'deque', 'Counter', 'defaultdict', 'OrderedDict', 'NT']
# Sized ['list', 'tuple', 'dict', 'set', 'frozenset', 'str', 'bytes', 'range', 'keys', 'values', 'items', 'deque', 'Counter', 'defaultdict', 'OrderedDict', 'ChainMap', 'NT']
# Container ['list', 'tuple', 'dict', 'set', 'frozenset', 'str', 'bytes', 'range', 'keys', 'values', 'items', 'deque', 'Counter', 'defaultdict', 'OrderedDict', 'ChainMap', 'NT']
# Collection ['list', 'tuple', 'dict', 'set', 'frozenset', 'str', 'bytes', 'range', 'keys', 'values', 'items', 'deque', 'Counter', 'defaultdict', 'OrderedDict', 'ChainMap', 'NT']
# Sequence ['list', 'tuple', 'str', 'bytes', 'range', 'deque', 'NT']
# MutableSequence ['list', 'deque']
# ByteString ['bytes']
# Set ['set', 'frozenset', 'keys', 'items']
# MutableSet ['set']
# Mapping ['dict', 'Counter', 'defaultdict', 'OrderedDict', 'ChainMap']
# MutableMapping ['dict', 'Counter', 'defaultdict', 'OrderedDict', 'ChainMap']
# MappingView ['keys', 'values', 'items']
# KeysView ['keys']
# ItemsView ['items']
# ValuesView ['values']
# Awaitable []
# Coroutine []
# AsyncIterable []
# AsyncIterator []
# AsyncGenerator []
# list ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
# tuple ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# dict ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# set ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'MutableSet']
# frozenset ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Set']
# str ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# bytes ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'ByteString']
# range ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# int ['Hashable']
# deque ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
# Counter ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# OrderedDict ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
# NoneType ['Hashable']
# object ['Hashable']
# type ['Hashable', 'Callable']
# NT ['Hashable', 'Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence']
# <class 'collections.abc.Sequence'> Mapping collections.abc True ['__getitem__', '__iter__', '__len__'] ['__delitem__', '__getitem__', '__len__', '__setitem__', 'insert']
