"""Random numbers out of a seed, the same as CPython's."""
from _std import Random as _Random
from hashlib import sha512
from itertools import accumulate
from math import acos, ceil, cos, e, exp, floor, isfinite, log, pi, sin, sqrt, tau

_NORMAL = 4 * exp(-0.5) / sqrt(2.0)
_LOG4 = log(4.0)
_ONE = object()
_GAMMA = 1.0 + log(4.5)


class Random(_Random):
    """A generator of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)

    def __init_subclass__(cls, /, **kwargs):
        # A random() of one's own decides everything, unless there is a getrandbits() too.
        if "random" in cls.__dict__ and "getrandbits" not in cls.__dict__:
            cls._randbelow = cls._randbelow_of_random

    def seed(self, a=None, version=2):
        """Begins anew. There is no clock and no system here, so a seed must be given."""
        if a is None:
            raise TypeError("random needs a seed: random.seed(n) or random.Random(n)")
        if version == 1 and isinstance(a, (str, bytes)):
            a = a.decode("latin-1") if isinstance(a, bytes) else a
            x = ord(a[0]) << 7 if a else 0
            for c in map(ord, a):
                x = ((1000003 * x) ^ c) & 0xFFFFFFFFFFFFFFFF
            x ^= len(a)
            a = x
        elif isinstance(a, (str, bytes)):
            data = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(data + sha512(data).digest(), "big")
        elif isinstance(a, float):
            a = hash(a) & 0xFFFFFFFFFFFFFFFF
        elif not isinstance(a, int):
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        self._seed(int(a))
        self.gauss_next = None

    def getstate(self):
        """The state, for setstate."""
        return self.VERSION, self._state(), self.gauss_next

    def setstate(self, state):
        """Goes on from a state."""
        version = state[0]
        if version != 3:
            raise ValueError(f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
        version, words, self.gauss_next = state
        self._set_state(words)

    def __copy__(self):
        made = Random(0)
        made.setstate(self.getstate())
        return made

    def __deepcopy__(self, memo):
        return self.__copy__()

    def _randbelow(self, n):
        found = self._below(n)
        if found is not None:
            return found
        getrandbits = self.getrandbits
        k = n.bit_length()
        found = getrandbits(k)
        while found >= n:
            found = getrandbits(k)
        return found

    def _randbelow_of_random(self, n, maxsize=1 << 53):
        random = self.random
        if n >= maxsize:
            return floor(random() * n)
        limit = (maxsize - maxsize % n) / maxsize
        r = random()
        while r >= limit:
            r = random()
        return floor(r * maxsize) % n

    def randbytes(self, n):
        """n random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=_ONE):
        """A number out of range(start, stop, step)."""
        start = _whole(start, "arg 1")
        if stop is None:
            if step is not _ONE:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._randbelow(start)
            raise ValueError("empty range for randrange()")
        stop = _whole(stop, "stop")
        width = stop - start
        step = 1 if step is _ONE else _whole(step, "step")
        if step == 1:
            if width > 0:
                return start + self._randbelow(width)
            raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
        if step > 0:
            n = (width + step - 1) // step
        elif step < 0:
            n = (width + step + 1) // step
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError("empty range for randrange()")
        return start + step * self._randbelow(n)

    def randint(self, a, b):
        """An int from a to b, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """One item of a sequence."""
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]

    def shuffle(self, x):
        """Shuffles a list in place."""
        below = self._randbelow
        for i in range(len(x) - 1, 0, -1):
            j = below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """k different items."""
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, "__len__") and not isinstance(
            population, (list, tuple, str, bytes, range)
        ):
            raise TypeError(
                "Population must be a sequence.  For dicts or sets, use sorted(d)."
            )
        n = len(population)
        if counts is not None:
            cumulative = list(accumulate(counts))
            if len(cumulative) != n:
                raise ValueError("The number of counts does not match the population")
            total = cumulative.pop()
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_bisect(cumulative, s, 0, len(cumulative))] for s in self.sample(range(total), k=k)]
        below = self._randbelow
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result = [None] * k
        most = 21
        if k > 5:
            most += 4 ** ceil(log(k * 3, 4))
        if n <= most:
            pool = list(population)
            for i in range(k):
                j = below(n - i)
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
        else:
            selected = set()
            for i in range(k):
                j = below(n)
                while j in selected:
                    j = below(n)
                selected.add(j)
                result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k items, each as likely as its weight says."""
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                n += 0.0
                return [population[floor(random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights}")
            cum_weights = list(accumulate(weights))
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[_bisect(cum_weights, random() * total, 0, n - 1)] for _ in range(k)]

    def uniform(self, a, b):
        """A float between a and b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A float between low and high, most likely near mode."""
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """A float of the normal distribution (Kinderman and Monahan 1977)."""
        random = self.random
        while True:
            u1 = random()
            u2 = 1.0 - random()
            z = _NORMAL * (u1 - 0.5) / u2
            if z * z / 4.0 <= -log(u2):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """A float of the normal distribution (Box and Muller 1958)."""
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * tau
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self.gauss_next = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        """exp of a normal one."""
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        """A float of the exponential distribution."""
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """An angle of the von Mises distribution (Best and Fisher 1979)."""
        random = self.random
        if kappa <= 1e-6:
            return tau * random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            u1 = random()
            z = cos(pi * u1)
            d = z / (r + z)
            u2 = random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        u3 = random()
        if u3 > 0.5:
            return (mu + acos(f)) % tau
        return (mu - acos(f)) % tau

    def gammavariate(self, alpha, beta):
        """A float of the gamma distribution (Cheng 1977; Ahrens and Dieter 1974)."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        random = self.random
        if alpha > 1.0:
            ainv = sqrt(2.0 * alpha - 1.0)
            bbb = alpha - _LOG4
            ccc = alpha + ainv
            while True:
                u1 = random()
                if not 1e-7 < u1 < 0.9999999:
                    continue
                u2 = 1.0 - random()
                v = log(u1 / (1.0 - u1)) / ainv
                x = alpha * exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + _GAMMA - 4.5 * z >= 0.0 or r >= log(z):
                    return x * beta
        if alpha == 1.0:
            return -log(1.0 - random()) * beta
        while True:
            u = random()
            b = (e + alpha) / e
            p = b * u
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -log((b - p) / alpha)
            u1 = random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= exp(-x):
                break
        return x * beta

    def betavariate(self, alpha, beta):
        """A float of the beta distribution."""
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        """A float of the Pareto distribution."""
        u = 1.0 - self.random()
        return u ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """A float of the Weibull distribution."""
        u = 1.0 - self.random()
        return alpha * (-log(u)) ** (1.0 / beta)


def _whole(value, what):
    if isinstance(value, int):
        return int(value)
    if hasattr(value, "__index__") and not isinstance(value, float):
        return value.__index__()
    whole = int(value)
    if whole != value:
        raise ValueError(f"non-integer {what} for randrange()")
    return whole


def _bisect(numbers, x, low, high):
    while low < high:
        middle = (low + high) // 2
        if x < numbers[middle]:
            high = middle
        else:
            low = middle + 1
    return low


_shared = None


def _seeded():
    if _shared is None:
        raise RuntimeError("random has no seed yet: call random.seed(n) first, or use random.Random(n)")
    return _shared


def seed(a=None, version=2):
    """Seeds the generator that the module's functions share."""
    global _shared
    _shared = Random(a)


def getstate(): return _seeded().getstate()
def setstate(state): return _seeded().setstate(state)
def random(): return _seeded().random()
def getrandbits(k): return _seeded().getrandbits(k)
def randbytes(n): return _seeded().randbytes(n)
def randrange(start, stop=None, step=_ONE): return _seeded().randrange(start, stop, step)
def randint(a, b): return _seeded().randint(a, b)
def choice(seq): return _seeded().choice(seq)
def shuffle(x): return _seeded().shuffle(x)
def sample(population, k, *, counts=None): return _seeded().sample(population, k, counts=counts)


def choices(population, weights=None, *, cum_weights=None, k=1):
    return _seeded().choices(population, weights, cum_weights=cum_weights, k=k)


def uniform(a, b): return _seeded().uniform(a, b)
def triangular(low=0.0, high=1.0, mode=None): return _seeded().triangular(low, high, mode)
def normalvariate(mu=0.0, sigma=1.0): return _seeded().normalvariate(mu, sigma)
def gauss(mu=0.0, sigma=1.0): return _seeded().gauss(mu, sigma)
def lognormvariate(mu, sigma): return _seeded().lognormvariate(mu, sigma)
def expovariate(lambd): return _seeded().expovariate(lambd)
def vonmisesvariate(mu, kappa): return _seeded().vonmisesvariate(mu, kappa)
def gammavariate(alpha, beta): return _seeded().gammavariate(alpha, beta)
def betavariate(alpha, beta): return _seeded().betavariate(alpha, beta)
def paretovariate(alpha): return _seeded().paretovariate(alpha)
def weibullvariate(alpha, beta): return _seeded().weibullvariate(alpha, beta)
