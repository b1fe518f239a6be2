"""Means, medians and spreads; sums are exact and rounded once."""
from math import exp, fsum, gcd, isfinite, isqrt, log, sqrt
from collections import Counter, namedtuple


class StatisticsError(ValueError):
    """Data without an answer."""


def _ratio(x):
    if isinstance(x, int):
        return int(x), 1
    if isinstance(x, float):
        return x.as_integer_ratio()
    raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _sum(data):
    """Whether all are ints, numerator and denominator of the sum, and how many there are."""
    parts = {}
    count = 0
    is_int = True
    special = None
    for x in data:
        count += 1
        if isinstance(x, float):
            is_int = False
            if not isfinite(x):
                special = x if special is None else special + x
                continue
        n, d = _ratio(x)
        parts[d] = parts.get(d, 0) + n
    if special is not None:
        return False, special, 0, count
    total, below = 0, 1
    for d, n in parts.items():
        total, below = total * d + n * below, below * d
        common = gcd(total, below)
        if common > 1:
            total //= common
            below //= common
    return is_int, total, below, count


def _number(is_int, n, d):
    """A ratio as a number of the data's kind."""
    if d == 0:
        return n
    if is_int and n % d == 0:
        return n // d
    return n / d


def mean(data):
    """The arithmetic mean."""
    is_int, n, d, count = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    if d == 0:
        return n
    return _number(is_int, n, d * count)


def fmean(data, weights=None):
    """The arithmetic mean as a float, faster."""
    data = list(data)
    n = len(data)
    if weights is None:
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / n
    weights = list(weights)
    if len(weights) != n:
        raise StatisticsError("data and weights must be the same length")
    num = fsum([x * w for x, w in zip(data, weights)])
    den = fsum(weights)
    if not den:
        raise StatisticsError("sum of weights must be non-zero")
    return num / den


def geometric_mean(data):
    """The root of the product."""
    try:
        return exp(fmean([log(x) for x in data]))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of reciprocals."""
    data = list(data)
    text = "harmonic mean does not support negative values"
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if not isinstance(data[0], (int, float)):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError(text)
        return data[0]
    if weights is None:
        weights = [1] * len(data)
        total = len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        total = sum(weights)
    if any([x < 0 for x in data]):
        raise StatisticsError(text)
    if any([x == 0 for x in data]):
        return 0
    is_int, n, d, _ = _sum([w / x if w else 0 for x, w in zip(data, weights)])
    if n <= 0:
        raise StatisticsError("Weighted sum must be positive")
    top, below = _ratio(total)
    return _number(all([isinstance(x, int) for x in data]) and False, top * d, below * n)


def median(data):
    """The middle; between two, their mean."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """The middle; between two, the smaller."""
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 == 1 else data[n // 2 - 1]


def median_high(data):
    """The middle; between two, the larger."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    """The middle of data in classes of a width."""
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    below = len([value for value in data if value < x])
    inside = len([value for value in data if value == x])
    interval = float(interval)
    return float(x) - interval / 2.0 + interval * (n / 2 - below) / inside


def mode(data):
    """The most common value."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    """All most common values."""
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def _squares(data, c=None):
    """Whether all are ints, numerator and denominator of the sum of squared distances, and how many there are."""
    data = list(data)
    if c is not None:
        is_int, n, d, count = _sum([(x - c) * (x - c) for x in data])
        return is_int, n, d, count
    is_int, sn, sd, count = _sum(data)
    if not count:
        return is_int, 0, 1, 0
    if sd == 0:
        return False, sn - sn, 0, count
    total, below = 0, 1
    parts = {}
    for x in data:
        n, d = _ratio(x)
        parts[d] = parts.get(d, 0) + n * n
    for d, n in parts.items():
        total, below = total * d * d + n * below, below * d * d
        common = gcd(total, below)
        if common > 1:
            total //= common
            below //= common
    # count * sum of squares - square of the sum, over count
    n = count * total * sd * sd - sn * sn * below
    d = below * sd * sd * count
    common = gcd(n, d)
    return is_int, n // common, d // common, count


def _root(n, d):
    """The square root of a ratio, rounded once."""
    if not n:
        return 0.0
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        d <<= 2 * shift
    else:
        n <<= -2 * shift
    whole = isqrt(n // d)
    # The last bit says that something is left, which decides half-way cases.
    whole |= whole * whole * d != n
    return float(whole << shift) if shift >= 0 else whole / (1 << -shift)


def variance(data, xbar=None):
    """The variance of a sample."""
    is_int, n, d, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return _number(is_int, n, d * (count - 1))


def pvariance(data, mu=None):
    """The variance of a population."""
    is_int, n, d, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _number(is_int, n, d * count)


def stdev(data, xbar=None):
    """The standard deviation of a sample."""
    _, n, d, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return n if d == 0 else _root(n, d * (count - 1))


def pstdev(data, mu=None):
    """The standard deviation of a population."""
    _, n, d, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return n if d == 0 else _root(n, d * count)


def quantiles(data, *, n=4, method="exclusive"):
    """Cut points of n parts of equal probability."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        m = ld - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = ld + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else ld - 1 if j > ld - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def covariance(x, y, /):
    """The covariance of two samples."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("covariance requires at least two data points")
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return fsum([(xi - xbar) * (yi - ybar) for xi, yi in zip(x, y)]) / (n - 1)


def correlation(x, y, /):
    """Pearson's correlation coefficient."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("correlation requires at least two data points")
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    sxy = fsum([(xi - xbar) * (yi - ybar) for xi, yi in zip(x, y)])
    sxx = fsum([(xi - xbar) ** 2.0 for xi in x])
    syy = fsum([(yi - ybar) ** 2.0 for yi in y])
    try:
        return sxy / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line of least squares."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("linear regression requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("linear regression requires at least two data points")
    if proportional:
        sxy = fsum([xi * yi for xi, yi in zip(x, y)])
        sxx = fsum([xi * xi for xi in x])
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        sxy = fsum([(xi - xbar) * (yi - ybar) for xi, yi in zip(x, y)])
        sxx = fsum([(xi - xbar) ** 2.0 for xi in x])
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    intercept = 0.0 if proportional else ybar - slope * xbar
    return LinearRegression(slope=slope, intercept=intercept)
