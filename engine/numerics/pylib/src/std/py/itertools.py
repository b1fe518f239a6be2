"""Iterators out of iterators."""
from _std import deque

_MISSING = object()


def count(start=0, step=1):
    """start, start + step, ..."""
    if not isinstance(start, (int, float)) and not hasattr(start, "__add__"):
        raise TypeError("a number is required")
    return _count(start, step)


def _count(number, step):
    while True:
        yield number
        number += step


def cycle(iterable):
    """The items again and again."""
    return _cycle(iter(iterable))


def _cycle(iterator):
    saved = []
    for item in iterator:
        yield item
        saved.append(item)
    while saved:
        yield from saved


def repeat(object, times=None):
    """The same object, forever or some times."""
    if times is None:
        return _repeat(object)
    return _repeat_times(object, times.__index__() if not isinstance(times, int) else times)


def _repeat(object):
    while True:
        yield object


def _repeat_times(object, times):
    for _ in range(times):
        yield object


def accumulate(iterable, func=None, *, initial=None):
    """Running sums, or results of a function."""
    return _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, total):
    if total is None:
        total = next(iterator, _MISSING)
        if total is _MISSING:
            return
    yield total
    if func is None:
        for item in iterator:
            total = total + item
            yield total
    else:
        for item in iterator:
            total = func(total, item)
            yield total


def chain(*iterables):
    """One iterable after the other."""
    for iterable in iterables:
        yield from iterable


def _from_iterable(iterable):
    for inner in iterable:
        yield from inner


chain.from_iterable = _from_iterable


def compress(data, selectors):
    """The items whose selectors are true."""
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, selector in zip(data, selectors):
        if selector:
            yield item


def dropwhile(predicate, iterable, /):
    """The rest from the first item for which the predicate is false."""
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


def takewhile(predicate, iterable, /):
    """The items before the first for which the predicate is false."""
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


def filterfalse(predicate, iterable, /):
    """The items for which the predicate is false."""
    return _filterfalse(predicate, iter(iterable))


def _filterfalse(predicate, iterator):
    for item in iterator:
        if not (item if predicate is None else predicate(item)):
            yield item


def starmap(function, iterable, /):
    """function(*item) for each item."""
    return _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for item in iterator:
        yield function(*item)


def _bound(value, text):
    if value is None:
        return None
    if isinstance(value, int) and value >= 0:
        return int(value)
    if hasattr(value, "__index__") and value.__index__() >= 0:
        return value.__index__()
    raise ValueError(text)


def islice(iterable, *args):
    """A slice of an iterable."""
    if not args:
        raise TypeError("islice expected at least 2 arguments, got 1")
    if len(args) > 3:
        raise TypeError(f"islice expected at most 4 arguments, got {len(args) + 1}")
    if len(args) == 1:
        start = 0
        stop = _bound(args[0], "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        step = 1
    else:
        text = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        start = _bound(args[0], text) or 0
        stop = _bound(args[1], text)
        step = 1
        if len(args) == 3 and args[2] is not None:
            step = _bound(args[2], "Step for islice() must be a positive integer or None.")
            if step < 1:
                raise ValueError("Step for islice() must be a positive integer or None.")
    return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    if stop is not None and stop <= start:
        # What comes before the start is used up all the same.
        for _ in range(stop):
            if next(iterator, _MISSING) is _MISSING:
                return
        return
    for _ in range(start):
        if next(iterator, _MISSING) is _MISSING:
            return
    place = start
    while stop is None or place < stop:
        item = next(iterator, _MISSING)
        if item is _MISSING:
            return
        yield item
        place += 1
        for _ in range(step - 1):
            if stop is not None and place >= stop:
                return
            if next(iterator, _MISSING) is _MISSING:
                return
            place += 1


def pairwise(iterable, /):
    """Neighbours: (a, b), (b, c), ..."""
    return _pairwise(iter(iterable))


def _pairwise(iterator):
    last = next(iterator, _MISSING)
    if last is _MISSING:
        return
    for item in iterator:
        yield last, item
        last = item


def batched(iterable, n):
    """Tuples of n items; the last may be shorter."""
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n)


def _batched(iterator, n):
    while batch := tuple(_islice(iterator, 0, n, 1)):
        yield batch


def tee(iterable, n=2):
    """n iterators over one iterable."""
    if n < 0:
        raise ValueError("n must be >= 0")
    iterator = iter(iterable)
    queues = [deque() for _ in range(n)]
    return tuple([_tee(iterator, queues, queue) for queue in queues])


def _tee(iterator, queues, own):
    while True:
        if not own:
            item = next(iterator, _MISSING)
            if item is _MISSING:
                return
            for queue in queues:
                queue.append(item)
        yield own.popleft()


def zip_longest(*iterables, fillvalue=None):
    """zip up to the longest."""
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    left = len(iterators)
    if not left:
        return
    while True:
        items = []
        for place in range(len(iterators)):
            iterator = iterators[place]
            item = fillvalue if iterator is None else next(iterator, _MISSING)
            if item is _MISSING:
                left -= 1
                if not left:
                    return
                iterators[place] = None
                item = fillvalue
            items.append(item)
        yield tuple(items)


def groupby(iterable, key=None):
    """Runs of items with the same key: (key, items)."""
    return _groupby(iter(iterable), key)


class _Run:
    """Where a groupby stands."""

    def __init__(self, iterator, key):
        self.iterator = iterator
        self.key = key
        self.item = _MISSING
        self.current = _MISSING
        self.number = 0

    def step(self):
        self.item = next(self.iterator, _MISSING)
        if self.item is _MISSING:
            return False
        self.current = self.item if self.key is None else self.key(self.item)
        return True


def _groupby(iterator, key):
    run = _Run(iterator, key)
    if not run.step():
        return
    while run.item is not _MISSING:
        run.number += 1
        target = run.current
        yield target, _group(run, target, run.number)
        while run.item is not _MISSING and run.current == target:
            run.step()


def _group(run, target, number):
    while run.number == number and run.item is not _MISSING and run.current == target:
        item = run.item
        run.step()
        yield item


def product(*iterables, repeat=1):
    """Every choice of one item of each."""
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    return _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if not all(pools):
        return
    places = [0] * len(pools)
    chosen = [pool[0] for pool in pools]
    while True:
        yield tuple(chosen)
        at = len(pools) - 1
        while at >= 0:
            places[at] += 1
            if places[at] < len(pools[at]):
                chosen[at] = pools[at][places[at]]
                break
            places[at] = 0
            chosen[at] = pools[at][0]
            at -= 1
        if at < 0:
            return


def permutations(iterable, r=None):
    """Every order of r items."""
    pool = tuple(iterable)
    r = len(pool) if r is None else r
    if not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    order = list(range(n))
    turns = list(range(n, n - r, -1))
    yield tuple([pool[place] for place in order[:r]])
    while n:
        at = r - 1
        while at >= 0:
            turns[at] -= 1
            if turns[at]:
                other = n - turns[at]
                order[at], order[other] = order[other], order[at]
                yield tuple([pool[place] for place in order[:r]])
                break
            order.append(order.pop(at))
            turns[at] = n - at
            at -= 1
        if at < 0:
            return


def combinations(iterable, r):
    """Every choice of r items, in order."""
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(tuple(iterable), r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    places = list(range(r))
    yield tuple([pool[place] for place in places])
    while True:
        at = r - 1
        while at >= 0 and places[at] == at + n - r:
            at -= 1
        if at < 0:
            return
        places[at] += 1
        for other in range(at + 1, r):
            places[other] = places[other - 1] + 1
        yield tuple([pool[place] for place in places])


def combinations_with_replacement(iterable, r):
    """Every choice of r items, in order, each as often as one likes."""
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_with_replacement(tuple(iterable), r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    places = [0] * r
    yield tuple([pool[place] for place in places])
    while True:
        at = r - 1
        while at >= 0 and places[at] == n - 1:
            at -= 1
        if at < 0:
            return
        places[at:] = [places[at] + 1] * (r - at)
        yield tuple([pool[place] for place in places])
