"""A loop over every kind of iterator goes on where it was; changes are seen, or noticed, as without a sleep."""
import itertools
from collections import OrderedDict, defaultdict, Counter, deque

class Sequence:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 11
    def __len__(self):
        return 3

class Own:
    def __init__(self):
        self.i = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.i += 1
        if self.i > 3:
            raise StopIteration
        return self.i

async def drain(name, iterator):
    seen = []
    for item in iterator:
        await sleep(1)
        seen.append(item)
    print(name, seen)

def generator():
    yield from range(2)
    got = yield "mid"
    yield got

async def main():
    d = {"a": 1, "b": 2, "c": 3}
    gone = dict(d)
    del gone["a"]
    gone["z"] = 26
    s = {3, 1, 2}
    s.discard(3)
    s.add(9)
    items = [1, 2, 3]
    for name, iterator in [
        ("list", iter(items)), ("tuple", iter((4, 5))), ("range", iter(range(10, 0, -4))), ("str", iter("aé😀b")), ("bytes", iter(b"ab")),
        ("keys", iter(d)), ("values", d.values()), ("items", d.items()), ("holes", gone.items()), ("set", sorted(s)), ("frozen", frozenset([7])),
        ("reversed", reversed([1, 2, 3])), ("reversed dict", reversed(d)), ("reversed items", reversed(d.items())), ("reversed str", reversed("xyz")),
        ("sequence", Sequence()), ("reversed sequence", reversed(Sequence())), ("own", Own()), ("generator", generator()),
        ("enumerate", enumerate("ab", start=5)), ("zip", zip([1, 2], "ab", range(5))), ("map", map(lambda x, y: x + y, [1, 2], [3, 4])),
        ("filter", filter(None, [0, 1, "", 2])), ("sentinel", iter([1, 2, 3, None].pop, 1)), ("chain", itertools.chain("ab", [1])),
        ("count", itertools.islice(itertools.count(5, 5), 3)), ("cycle", itertools.islice(itertools.cycle("ab"), 5)), ("repeat", itertools.repeat(1, 2)),
        ("accumulate", itertools.accumulate([1, 2, 3])), ("product", itertools.product("ab", [1, 2])), ("combinations", itertools.combinations(range(4), 2)),
        ("groupby", ((k, list(g)) for k, g in itertools.groupby("aabcc"))), ("zip_longest", itertools.zip_longest("a", "bc")), ("starmap", itertools.starmap(pow, [(2, 3)])),
        ("takewhile", itertools.takewhile(lambda x: x < 3, items)), ("genexpr", (x * x for x in items)), ("deque", deque([1, 2])), ("nested", enumerate(zip(map(str, items), reversed(items)))),
        ("ordered", OrderedDict(x=1).items()), ("default", defaultdict(list, y=[2]).items()), ("counter", Counter("aab").items()),
    ]:
        await drain(name, iterator)
    seen = []
    for item in items:
        await sleep(1)
        seen.append(item)
        if item < 3:
            items.append(item + 10)
    print(seen)
    try:
        for key in d:
            await sleep(1)
            d[key + "!"] = 0
    except RuntimeError as error:
        print(error)
    it = iter([1, 2, 3])
    next(it)
    await sleep(1)
    print(next(it), list(it), list(it))
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# list [1, 2, 3]
# (sleeps 1)
# (sleeps 1)
# tuple [4, 5]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# range [10, 6, 2]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# str ['a', 'é', '😀', 'b']
# (sleeps 1)
# (sleeps 1)
# bytes [97, 98]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# keys ['a', 'b', 'c']
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# values [1, 2, 3]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# items [('a', 1), ('b', 2), ('c', 3)]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# holes [('b', 2), ('c', 3), ('z', 26)]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# set [1, 2, 9]
# (sleeps 1)
# frozen [7]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# reversed [3, 2, 1]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# reversed dict ['c', 'b', 'a']
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# reversed items [('c', 3), ('b', 2), ('a', 1)]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# reversed str ['z', 'y', 'x']
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# sequence [0, 11, 22]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# reversed sequence [22, 11, 0]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# own [1, 2, 3]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# generator [0, 1, 'mid', None]
# (sleeps 1)
# (sleeps 1)
# enumerate [(5, 'a'), (6, 'b')]
# (sleeps 1)
# (sleeps 1)
# zip [(1, 'a', 0), (2, 'b', 1)]
# (sleeps 1)
# (sleeps 1)
# map [4, 6]
# (sleeps 1)
# (sleeps 1)
# filter [1, 2]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# sentinel [None, 3, 2]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# chain ['a', 'b', 1]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# count [5, 10, 15]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# cycle ['a', 'b', 'a', 'b', 'a']
# (sleeps 1)
# (sleeps 1)
# repeat [1, 1]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# accumulate [1, 3, 6]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# product [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# combinations [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# groupby [('a', ['a', 'a']), ('b', ['b']), ('c', ['c', 'c'])]
# (sleeps 1)
# (sleeps 1)
# zip_longest [('a', 'b'), (None, 'c')]
# (sleeps 1)
# starmap [8]
# (sleeps 1)
# (sleeps 1)
# takewhile [1, 2]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# genexpr [1, 4, 9]
# (sleeps 1)
# (sleeps 1)
# deque [1, 2]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# nested [(0, ('1', 3)), (1, ('2', 2)), (2, ('3', 1))]
# (sleeps 1)
# ordered [('x', 1)]
# (sleeps 1)
# default [('y', [2])]
# (sleeps 1)
# (sleeps 1)
# counter [('a', 2), ('b', 1)]
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# [1, 2, 3, 11, 12]
# (sleeps 1)
# dictionary changed size during iteration
# (sleeps 1)
# 2 [3] []
