"""Iterators out of iterators: classes around generators."""
from _std import deque, first_of, wrap

_MISSING = object()


class _Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self)

    def __repr__(self):
        return f"<itertools.{type(self).__name__} object>"


class count(_Iterator):
    """start, start + step, ..."""

    def __new__(cls, start=0, step=1):
        for number in (start, step):
            if not isinstance(number, (int, float)) and (isinstance(number, str) or not hasattr(number, "__add__")
                                                         or hasattr(number, "__iter__")):
                raise TypeError("a number is required")
        if start is True or start is False:
            start = int(start)
        made = wrap(cls, _count(start, step))
        made._step = step
        made._start = start
        return made

    def __repr__(self):
        number = first_of(self, self._start)
        step = self._step
        if step == 1 and isinstance(step, int):
            return f"count({number!r})"
        return f"count({number!r}, {step!r})"


def _count(number, step):
    while True:
        now = number
        number += step
        yield now


class cycle(_Iterator):
    """The items again and again."""

    def __new__(cls, iterable, /):
        return wrap(cls, _cycle(iter(iterable)))


def _cycle(iterator):
    saved = []
    for item in iterator:
        yield item
        saved.append(item)
    while saved:
        yield from saved


class repeat(_Iterator):
    """The same object, forever or some times."""

    def __new__(cls, object, times=_MISSING):
        if times is _MISSING:
            made = wrap(cls, _repeat(object))
            made._times = None
        else:
            made = wrap(cls, _repeat_times(_index(times), object))
            made._times = max(_index(times), 0)
        made._object = object
        return made

    def __repr__(self):
        if self._times is None:
            return f"repeat({self._object!r})"
        return f"repeat({self._object!r}, {max(first_of(self, self._times) or 0, 0)})"

    def __length_hint__(self):
        if self._times is None:
            raise TypeError("len() of unsized object")
        return max(first_of(self, self._times) or 0, 0)


def _repeat(object):
    while True:
        yield object


def _repeat_times(times, object):
    while times > 0:
        times -= 1
        yield object


class accumulate(_Iterator):
    """Running sums, or results of a function."""

    def __new__(cls, iterable, func=None, *, initial=None):
        return wrap(cls, _accumulate(iter(iterable), func, initial))


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


class chain(_Iterator):
    """One iterable after the other."""

    def __new__(cls, /, *iterables):
        return wrap(cls, _chain(iterables))

    @classmethod
    def from_iterable(cls, iterable, /):
        return wrap(cls, _chain(iter(iterable)))


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


class compress(_Iterator):
    """The items whose selectors are true."""

    def __new__(cls, data, selectors):
        return wrap(cls, _compress(iter(data), iter(selectors)))


def _compress(data, selectors):
    for item, selector in zip(data, selectors):
        if selector:
            yield item


class dropwhile(_Iterator):
    """The rest from the first item for which the predicate is false."""

    def __new__(cls, predicate, iterable, /):
        return wrap(cls, _dropwhile(predicate, iter(iterable)))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    yield from iterator


class takewhile(_Iterator):
    """The items before the first for which the predicate is false."""

    def __new__(cls, predicate, iterable, /):
        return wrap(cls, _takewhile(predicate, iter(iterable)))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            return
        yield item


class filterfalse(_Iterator):
    """The items for which the predicate is false."""

    def __new__(cls, predicate, iterable, /):
        return wrap(cls, _filterfalse(predicate, iter(iterable)))


def _filterfalse(predicate, iterator):
    for item in iterator:
        if not (item if predicate is None else predicate(item)):
            yield item


class starmap(_Iterator):
    """function(*item) for each item."""

    def __new__(cls, function, iterable, /):
        return wrap(cls, _starmap(function, iter(iterable)))


def _starmap(function, iterator):
    for item in iterator:
        yield function(*(item if isinstance(item, (tuple, list)) else tuple(item)))


def _index(value):
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float) or not hasattr(value, "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _bound(value, default, text, least=0):
    if value is None:
        return default
    try:
        value = _index(value)
    except TypeError:
        value = -1
    if value < least:
        raise ValueError(text)
    return value


class islice(_Iterator):
    """A slice of an iterable."""

    def __new__(cls, iterable, stop, /, *rest):
        start, step = 0, 1
        wrong_stop = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        if rest:
            if len(rest) > 2:
                raise TypeError(f"islice expected at most 4 arguments, got {len(rest) + 2}")
            wrong = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            start, stop = stop, rest[0]
            if stop is not None and (not hasattr(stop, "__index__") or isinstance(stop, float) or stop == -1):
                raise ValueError(wrong_stop)
            start = _bound(start, 0, wrong)
            stop = _bound(stop, None, wrong)
            if len(rest) == 2:
                step = _bound(rest[1], 1, "Step for islice() must be a positive integer or None.", 1)
        else:
            stop = _bound(stop, None, wrong_stop)
        return wrap(cls, _islice(iter(iterable), start, stop, step))


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


class pairwise(_Iterator):
    """Neighbours: (a, b), (b, c), ..."""

    def __new__(cls, iterable, /):
        return wrap(cls, _pairwise(iter(iterable)))


def _pairwise(iterator):
    last = next(iterator, _MISSING)
    if last is _MISSING:
        return
    for item in iterator:
        yield last, item
        last = item


class batched(_Iterator):
    """Tuples of n items; the last may be shorter."""

    def __new__(cls, iterable, n):
        if n < 1:
            raise ValueError("n must be at least one")
        return wrap(cls, _batched(iter(iterable), n))


def _batched(iterator, n):
    while batch := tuple(_islice(iterator, 0, n, 1)):
        yield batch


class _tee(_Iterator):
    def __new__(cls, iterable, /):
        return tee(iterable, 1)[0]

    def __copy__(self):
        iterator, queues, own = self._parts
        queue = own.copy()
        queues.append(queue)
        return _branch(iterator, queues, queue)


def _branch(iterator, queues, own):
    made = wrap(_tee, _pull(iterator, queues, own))
    made._parts = iterator, queues, own
    return made


def tee(iterable, n=2, /):
    """n iterators over one iterable."""
    n = _index(n)
    if n < 0:
        raise ValueError("n must be >= 0")
    if isinstance(iterable, _tee):
        return (iterable,) * (n > 0) + tuple([iterable.__copy__() for _ in range(n - 1)])
    iterator = iter(iterable)
    queues = [deque() for _ in range(n)]
    return tuple([_branch(iterator, queues, queue) for queue in queues])


def _pull(iterator, queues, own):
    while True:
        if not own:
            item = next(iterator, _MISSING)
            if item is _MISSING:
                return
            for queue in queues:
                queue.append(item)
        yield own.popleft()


class zip_longest(_Iterator):
    """zip up to the longest."""

    def __new__(cls, /, *iterables, **keywords):
        if keywords and (len(keywords) > 1 or "fillvalue" not in keywords):
            raise TypeError("zip_longest() got an unexpected keyword argument")
        iterators = []
        for place, iterable in enumerate(iterables):
            iterators.append(iter(iterable))
        return wrap(cls, _zip_longest(iterators, keywords.get("fillvalue")))


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


class groupby(_Iterator):
    """Runs of items with the same key: (key, items)."""

    def __new__(cls, iterable, key=None):
        return wrap(cls, _groupby(iter(iterable), key))


class _grouper(_Iterator):
    """One run's items."""


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
        yield target, wrap(_grouper, _group(run, target, run.number))
        while run.item is not _MISSING and run.current == target:
            run.step()


def _group(run, target, number):
    while run.number == number and run.item is not _MISSING and run.current == target:
        item = run.item
        run.step()
        yield item


class product(_Iterator):
    """Every choice of one item of each."""

    def __new__(cls, /, *iterables, repeat=1):
        repeat = _index(repeat)
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        return wrap(cls, _product([tuple(iterable) for iterable in iterables] * repeat))


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


def _choice(cls, generator, iterable, r):
    pool = tuple(iterable)
    r = _index(r)
    if r < 0:
        raise ValueError("r must be non-negative")
    return wrap(cls, generator(pool, r))


class permutations(_Iterator):
    """Every order of r items."""

    def __new__(cls, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError("Expected int as r")
        return _choice(cls, _permutations, pool, r)


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


class combinations(_Iterator):
    """Every choice of r items, in order."""

    def __new__(cls, iterable, r):
        return _choice(cls, _combinations, iterable, r)


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


class combinations_with_replacement(_Iterator):
    """Every choice of r items, in order, each as often as one likes."""

    def __new__(cls, iterable, r):
        return _choice(cls, _combinations_with_replacement, iterable, r)


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
