"""What numpy offers besides: written in Python, loaded when one of its names is first used."""
import numpy as np

_print_options = {}

_DEFAULTS = {
    "precision": 8, "threshold": 1000, "edgeitems": 3, "linewidth": 75, "suppress": False, "nanstr": "nan",
    "infstr": "inf", "sign": "-", "floatmode": "maxprec",
}


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None,
                     infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None):
    """Sets how arrays are shown from now on."""
    if formatter is not None:
        raise TypeError("formatter is not offered")
    given = {
        "precision": precision, "threshold": threshold, "edgeitems": edgeitems, "linewidth": linewidth,
        "suppress": suppress, "nanstr": nanstr, "infstr": infstr, "sign": sign, "floatmode": floatmode,
    }
    if floatmode not in (None, "fixed", "unique", "maxprec", "maxprec_equal"):
        raise ValueError('floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"')
    if sign not in (None, " ", "+", "-"):
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    for name, value in given.items():
        if value is not None:
            _print_options[name] = value


def get_printoptions():
    """How arrays are shown."""
    return {**_DEFAULTS, **_print_options, "formatter": None, "legacy": False, "override_repr": None}


class printoptions:
    """`with np.printoptions(...)`: other options inside."""

    def __init__(self, *args, **kwargs):
        self._given = args, kwargs

    def __enter__(self):
        self._kept = dict(_print_options)
        args, kwargs = self._given
        set_printoptions(*args, **kwargs)
        return get_printoptions()

    def __exit__(self, *_):
        _print_options.clear()
        _print_options.update(self._kept)


class errstate:
    """`with np.errstate(...)`: changes nothing, as no warnings are shown."""

    def __init__(self, **kwargs):
        _check_errors(kwargs)

    def __enter__(self):
        return None

    def __exit__(self, *_):
        return None

    def __call__(self, function):
        return function


_error_state = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


def _check_errors(settings):
    for name, value in settings.items():
        if name not in ("all", "divide", "over", "under", "invalid", "call"):
            raise TypeError(f"errstate() got an unexpected keyword argument '{name}'")
        if value not in (None, "ignore", "warn", "raise", "call", "print", "log") and name != "call":
            raise ValueError(f"{value!r} is not a valid error handling mode")


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Sets what floating-point errors would do; here they do nothing."""
    old = dict(_error_state)
    given = {"divide": divide, "over": over, "under": under, "invalid": invalid}
    _check_errors(given)
    for name, value in given.items():
        value = all if value is None else value
        if value is not None:
            _error_state[name] = value
    return old


def geterr():
    """What floating-point errors would do."""
    return dict(_error_state)


class ndindex:
    """All indices of a shape, the last axis fastest."""

    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        if any([size < 0 for size in shape]):
            raise ValueError("negative dimensions are not allowed")
        self._shape = shape
        self._index = None if 0 in shape else (0,) * len(shape)

    def __iter__(self):
        return self

    def __next__(self):
        index = self._index
        if index is None:
            raise StopIteration
        following = list(index)
        for axis in range(len(following) - 1, -1, -1):
            following[axis] += 1
            if following[axis] < self._shape[axis]:
                self._index = tuple(following)
                return index
            following[axis] = 0
        self._index = None
        return index


class ndenumerate:
    """Indices and elements of an array."""

    def __init__(self, arr):
        self._array = np.asarray(arr)
        self._indices = ndindex(*self._array.shape)

    def __iter__(self):
        return self

    def __next__(self):
        index = next(self._indices)
        return index, self._array[index]


class vectorize:
    """A function of numbers as one of arrays."""

    def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        if signature is not None or excluded is not None:
            raise TypeError("vectorize() takes no signature and nothing excluded here")
        self.pyfunc = pyfunc
        self.otypes = otypes
        self.__doc__ = doc

    def __call__(self, *args, **kwargs):
        arrays = np.broadcast_arrays(*args)
        shape = arrays[0].shape
        if arrays[0].size == 0 and self.otypes is None:
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        columns = [array.ravel() for array in arrays]
        made = [self.pyfunc(*values, **kwargs) for values in zip(*columns)]
        if made and isinstance(made[0], tuple):
            return tuple([np.array([row[at] for row in made]).reshape(shape) for at in range(len(made[0]))])
        dtype = None if self.otypes is None else self.otypes[0]
        return np.array(made, dtype=dtype).reshape(shape)


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """Applies a function to each line along an axis."""
    arr = np.moveaxis(np.asarray(arr), axis, -1)
    outer = arr.shape[:-1]
    made = [np.asarray(func1d(arr[index], *args, **kwargs)) for index in ndindex(*outer)]
    if not made:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    result = np.array(made).reshape(outer + made[0].shape)
    if made[0].ndim == 0:
        return result
    return np.moveaxis(result, -1, axis)


def apply_over_axes(func, a, axes):
    """Applies a reduction to several axes, which stay with size 1."""
    a = np.asarray(a)
    for axis in (axes,) if isinstance(axes, int) else axes:
        made = func(a, axis)
        a = made if made.ndim == a.ndim else np.expand_dims(made, axis)
    return a


def fromfunction(function, shape, *, dtype=float, **kwargs):
    """An array of what a function makes of indices."""
    return function(*np.indices(shape, dtype=dtype), **kwargs)


def isscalar(element):
    """Whether a value is a number or a text and no array."""
    return isinstance(element, (int, float, str, bytes, np.generic))


def iscomplexobj(x):
    """False: there are no complex numbers."""
    return False


def isrealobj(x):
    """True: there are no complex numbers."""
    return True


def iscomplex(x):
    """False for every element."""
    return np.zeros(np.shape(x), dtype=bool) if np.ndim(x) else np.False_


def isreal(x):
    """True for every element."""
    return np.ones(np.shape(x), dtype=bool) if np.ndim(x) else np.True_


def real(val):
    """The same: there are no complex numbers."""
    return np.asarray(val)


def imag(val):
    """Zeros."""
    return np.zeros_like(val)


_INTS = {"int8": 8, "uint8": 8, "int32": 32, "int64": 64}


class iinfo:
    """The bounds of an int type."""

    def __init__(self, type):
        if isinstance(type, (int, np.integer)) and not isinstance(type, bool):
            type = "int64" if isinstance(type, int) else type.dtype
        self.dtype = np.dtype(type)
        name = self.dtype.name
        if name not in _INTS:
            raise ValueError(f"Invalid integer data type {self.dtype.kind!r}.")
        self.bits = _INTS[name]
        self.kind = self.dtype.kind
        unsigned = self.kind == "u"
        self.min = 0 if unsigned else -(1 << self.bits - 1)
        self.max = (1 << self.bits - (0 if unsigned else 1)) - 1

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"


class finfo:
    """The bounds and the precision of a float type."""

    def __init__(self, dtype):
        if isinstance(dtype, float):
            dtype = "float64" if type(dtype) is float else dtype.dtype
        elif isinstance(dtype, (np.floating, np.ndarray)):
            dtype = dtype.dtype
        self.dtype = np.dtype(dtype)
        if self.dtype == np.float64:
            make, digits, least, most = np.float64, 52, -1022, 1024
            self.precision, self.bits = 15, 64
        elif self.dtype == np.float32:
            make, digits, least, most = np.float32, 23, -126, 128
            self.precision, self.bits = 6, 32
        else:
            raise ValueError(f"data type {self.dtype.type!r} not inexact")
        self.nmant, self.minexp, self.maxexp = digits, least, most
        self.eps = make(2.0 ** -digits)
        self.epsneg = make(2.0 ** (-digits - 1))
        self.tiny = self.smallest_normal = make(2.0 ** least)
        self.smallest_subnormal = make(2.0 ** (least - digits))
        self.max = make((2.0 - 2.0 ** -digits) * 2.0 ** (most - 1))
        self.min = -self.max
        self.resolution = make(10.0 ** -self.precision)

    def __repr__(self):
        return (f"finfo(resolution={str(self.resolution)}, min={str(self.min)}, max={str(self.max)}, "
                f"dtype={self.dtype})")


_ABSTRACT = (
    np.generic, np.number, np.integer, np.signedinteger, np.unsignedinteger, np.inexact, np.floating, np.character,
    np.flexible,
)


def _scalar_class(value):
    if isinstance(value, type) and issubclass(value, np.generic):
        return value
    return np.dtype(value).type


def issubdtype(arg1, arg2):
    """Whether a type is, or is a kind of, another."""
    return issubclass(_scalar_class(arg1), _scalar_class(arg2))


def isdtype(dtype, kind):
    """Whether a dtype is of a kind: 'bool', 'signed integer', 'integral', 'real floating', 'numeric', or a type."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    letters = {
        "bool": "b", "signed integer": "i", "unsigned integer": "u", "integral": "iu", "real floating": "f",
        "complex floating": "c", "numeric": "iuf",
    }
    for one in kinds:
        if isinstance(one, str):
            if one not in letters:
                raise ValueError(f"kind argument is a string, but {one!r} is not a known kind name.")
            if np.dtype(dtype).kind in letters[one]:
                return True
        elif np.dtype(dtype) == one:
            return True
    return False


_LETTERS = {
    "?": "b1", "b": "i1", "B": "u1", "i": "i4", "l": "i8", "f": "f4", "d": "f8",
}


def polyval(p, x):
    """The value of a polynomial whose highest coefficient comes first."""
    p, x = np.asarray(p), np.asarray(x)
    y = np.zeros_like(x)
    for coefficient in p:
        y = y * x + coefficient
    return y


def polyder(p, m=1):
    """The derivative of a polynomial whose highest coefficient comes first."""
    p = np.asarray(p)
    for _ in range(m):
        p = p[:-1] * np.arange(len(p) - 1, 0, -1)
    return p


def vander(x, N=None, increasing=False):
    """Powers of the elements, one column each."""
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    N = len(x) if N is None else N
    made = np.ones((len(x), N), dtype=np.result_type(x, int))
    columns = range(1, N) if increasing else range(N - 2, -1, -1)
    power = x
    for column in columns:
        made[:, column] = power
        power = power * x
    return made


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The polynomial that fits best, its highest coefficient first."""
    if full or cov:
        raise TypeError("polyfit() gives the coefficients only")
    x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if rcond is None:
        rcond = len(x) * finfo(x.dtype).eps
    left = vander(x, deg + 1)
    if w is not None:
        w = np.asarray(w) + 0.0
        left = left * w[:, np.newaxis]
        y = y * (w[:, np.newaxis] if y.ndim == 2 else w)
    scale = np.sqrt((left * left).sum(axis=0))
    left = left / scale
    found = np.linalg.lstsq(left, y, rcond)[0]
    return (found.T / scale).T


class _Grid:
    """`np.mgrid[0:3, 0:2]` and `np.ogrid[0:3, 0:2]`."""

    def __init__(self, sparse):
        self._sparse = sparse

    def __getitem__(self, key):
        one = isinstance(key, slice)
        lines = [self._line(part) for part in ((key,) if one else key)]
        if one:
            return lines[0]
        made = np.meshgrid(*lines, indexing="ij", sparse=self._sparse)
        return tuple(made) if self._sparse else np.array(made)

    def _line(self, part):
        start = 0 if part.start is None else part.start
        step = 1 if part.step is None else part.step
        return np.arange(start, part.stop, step)


mgrid = _Grid(False)
ogrid = _Grid(True)


class _Joined:
    """`np.r_[...]` and `np.c_[...]`."""

    def __init__(self, columns):
        self._columns = columns

    def __getitem__(self, key):
        parts = []
        for part in key if isinstance(key, tuple) else (key,):
            if isinstance(part, slice):
                start = 0 if part.start is None else part.start
                step = 1 if part.step is None else part.step
                part = np.arange(start, part.stop, step)
            part = np.asarray(part)
            if self._columns:
                part = part.reshape(-1, 1) if part.ndim < 2 else part
            else:
                part = np.atleast_1d(part)
            parts.append(part)
        return np.concatenate(parts, axis=-1 if self._columns else 0)


r_ = _Joined(False)
c_ = _Joined(True)


class _Index:
    """`np.s_[1:2, ...]`: an index as a value."""

    def __init__(self, always_tuple):
        self._always_tuple = always_tuple

    def __getitem__(self, key):
        return (key,) if self._always_tuple and not isinstance(key, tuple) else key


s_ = _Index(False)
index_exp = _Index(True)


def ix_(*args):
    """Lists as indices of a grid."""
    made = []
    for at, part in enumerate(args):
        part = np.asarray(part)
        if part.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if part.size == 0:
            part = part.astype(np.int64)
        if part.dtype == np.bool_:
            part = np.flatnonzero(part)
        made.append(part.reshape((1,) * at + (-1,) + (1,) * (len(args) - at - 1)))
    return tuple(made)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """Numbers at equal ratios."""
    if start == 0 or stop == 0:
        raise ValueError("Geometric sequence cannot include zero")
    sign = 1.0
    if start < 0 and stop < 0:
        start, stop, sign = -start, -stop, -1.0
    made = np.logspace(np.log10(start), np.log10(stop), num=num, endpoint=endpoint)
    if num > 0:
        made[0] = start
        if num > 1 and endpoint:
            made[-1] = stop
    made = made * sign
    return made if dtype is None else made.astype(dtype)


def piecewise(x, condlist, funclist, *args, **kw):
    """Each element by the function of the condition that holds."""
    x = np.asarray(x)
    condlist = [np.asarray(one, dtype=bool) for one in condlist] if np.ndim(condlist) != x.ndim or x.ndim == 0 else [
        np.asarray(condlist, dtype=bool)]
    if len(funclist) == len(condlist) + 1:
        other = np.ones(x.shape, dtype=bool)
        for one in condlist:
            other = other & ~one
        condlist = condlist + [other]
    elif len(funclist) != len(condlist):
        n = len(condlist)
        raise ValueError(f"with {n} condition(s), either {n} or {n + 1} functions are expected")
    made = np.zeros_like(x)
    for one, function in zip(condlist, funclist):
        if callable(function):
            values = x[one]
            if values.size > 0:
                made[one] = function(values, *args, **kw)
        else:
            made[one] = function
    return made


def shares_memory(a, b, max_work=None):
    """Whether two arrays may have an element in common."""
    return may_share_memory(a, b)


def may_share_memory(a, b, max_work=None):
    """Whether two arrays see the same buffer."""
    if not (isinstance(a, np.ndarray) and isinstance(b, np.ndarray)):
        return False
    own = a if a.base is None else a.base
    other = b if b.base is None else b.base
    return own is other


def copyto(dst, src, casting="same_kind", where=True):
    """Copies elements from one array to another."""
    src = np.asarray(src)
    if not np.can_cast(src.dtype, dst.dtype, casting):
        raise TypeError(f"Cannot cast array data from {src.dtype!r} to {dst.dtype!r} according to the rule {casting!r}")
    if where is True:
        dst[...] = src
    else:
        where = np.broadcast_to(np.asarray(where, dtype=bool), dst.shape)
        dst[where] = np.broadcast_to(src, dst.shape)[where]


def place(arr, mask, vals):
    """Sets the elements for which a mask holds, one value after another."""
    mask = np.asarray(mask, dtype=bool)
    count = int(mask.sum())
    vals = np.ravel(vals)
    if count and vals.size == 0:
        raise ValueError("Cannot insert from an empty array!")
    if count:
        arr[mask] = np.resize(vals, count)


def putmask(a, mask, values):
    """Sets the elements for which a mask holds, each from its own place."""
    values = np.resize(values, a.shape)
    mask = np.asarray(mask, dtype=bool)
    a[mask] = values[mask]


def fill_diagonal(a, val, wrap=False):
    """Sets the main diagonal."""
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    count = min(a.shape)
    places = np.arange(count)
    if a.ndim == 2 and wrap:
        a.flat[::a.shape[1] + 1] = val
    else:
        a[(places,) * a.ndim] = np.resize(val, count) if np.ndim(val) else val


def nditer(*args, **kwargs):
    raise NotImplementedError("np.nditer is not offered: iterate over a.flat or np.ndenumerate(a)")


def _dtype_of(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return value.dtype
    return np.dtype(value)


def can_cast(from_, to, casting="safe"):
    """Whether values of a type may become another."""
    try:
        np.empty(1, dtype=_dtype_of(from_)).astype(to, casting=casting)
    except TypeError:
        return False
    return True


def promote_types(type1, type2):
    """The smallest type that both fit in."""
    return np.concatenate([np.zeros(1, type1), np.zeros(1, type2)]).dtype


def result_type(*arrays_and_dtypes):
    """The type that operands have in common."""
    strong = [_dtype_of(one) for one in arrays_and_dtypes if not isinstance(one, (bool, int, float))
              or isinstance(one, np.generic)]
    weak = [one for one in arrays_and_dtypes if isinstance(one, (bool, int, float)) and not isinstance(one, np.generic)]
    if not strong:
        return np.array(weak).dtype
    found = strong[0]
    for one in strong[1:]:
        found = promote_types(found, one)
    for one in weak:
        found = (np.zeros(1, found) + one).dtype if not isinstance(one, bool) else found
    return found


def tril_indices(n, k=0, m=None):
    """The places of a lower triangle."""
    return np.nonzero(np.tri(n, m, k, dtype=bool))


def triu_indices(n, k=0, m=None):
    """The places of an upper triangle."""
    return np.nonzero(~np.tri(n, m, k - 1, dtype=bool))


def diag_indices(n, ndim=2):
    """The places of a diagonal."""
    return (np.arange(n),) * ndim


def diagflat(v, k=0):
    """A matrix with the elements on a diagonal."""
    return np.diag(np.ravel(v), k)


def ediff1d(ary, to_end=None, to_begin=None):
    """Differences of neighbours, all axes as one."""
    made = np.diff(np.ravel(ary))
    parts = [part for part in (to_begin, made, to_end) if part is not None]
    return np.concatenate([np.ravel(part) for part in parts]) if len(parts) > 1 else made


def correlate(a, v, mode="valid"):
    """The correlation of two lists."""
    return np.convolve(a, np.asarray(v)[::-1], mode)


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """The area below a line."""
    y = np.moveaxis(np.asarray(y), axis, -1)
    if x is None:
        steps = dx
    else:
        x = np.asarray(x)
        steps = np.diff(x) if x.ndim == 1 else np.diff(np.moveaxis(x, axis, -1))
    return (steps * (y[..., 1:] + y[..., :-1]) / 2.0).sum(-1)


def gradient(f, *varargs, axis=None, edge_order=1):
    """Differences in the middle, one-sided at the ends."""
    f = np.asarray(f)
    axes = tuple(range(f.ndim)) if axis is None else ((axis,) if isinstance(axis, int) else tuple(axis))
    steps = list(varargs) or [1.0]
    if len(steps) == 1:
        steps = steps * len(axes)
    if len(steps) != len(axes):
        raise TypeError("invalid number of arguments")
    made = []
    for one, step in zip(axes, steps):
        g = np.moveaxis(f, one, -1) + 0.0
        if g.shape[-1] < 2:
            raise ValueError("Shape of array too small to calculate a numerical gradient, "
                             "at least (edge_order + 1) elements are required.")
        out = np.empty_like(g)
        if np.ndim(step) == 0:
            out[..., 1:-1] = (g[..., 2:] - g[..., :-2]) / (2.0 * step)
            out[..., 0] = (g[..., 1] - g[..., 0]) / step
            out[..., -1] = (g[..., -1] - g[..., -2]) / step
        else:
            d = np.diff(step)
            low, high = d[:-1], d[1:]
            out[..., 1:-1] = (-(high / (low * (low + high))) * g[..., :-2] + (high - low) / (low * high) * g[..., 1:-1]
                              + low / (high * (low + high)) * g[..., 2:])
            out[..., 0] = (g[..., 1] - g[..., 0]) / d[0]
            out[..., -1] = (g[..., -1] - g[..., -2]) / d[-1]
        made.append(np.moveaxis(out, -1, one))
    return made[0] if len(made) == 1 else tuple(made)


def sinc(x):
    """sin(pi x) / (pi x)."""
    y = np.pi * np.where(np.asarray(x) == 0, 1.0e-20, x)
    return np.sin(y) / y


def unravel_index(indices, shape, order="C"):
    """Places of all axes as one as places of each axis."""
    made, indices = [], np.asarray(indices)
    total = 1
    for size in shape:
        total *= size
    if np.any(indices < 0) or np.any(indices >= total):
        bad = indices.ravel()[np.flatnonzero((indices < 0) | (indices >= total))[0]]
        raise ValueError(f"index {bad} is out of bounds for array with size {total}")
    for size in reversed(shape):
        made.append(indices % size)
        indices = indices // size
    return tuple(made[::-1])


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """Places of each axis as places of all axes as one."""
    made = 0
    for index, size in zip(multi_index, dims):
        index = np.asarray(index)
        if np.any(index < 0) or np.any(index >= size):
            raise ValueError("invalid entry in coordinates array")
        made = made * size + index
    return made


def cumulative_sum(x, *, axis=None, dtype=None):
    """The sums up to each element."""
    return np.cumsum(x, axis, dtype)




def in1d(ar1, ar2, assume_unique=False, invert=False):
    """Whether elements are among others, all axes as one."""
    return np.isin(np.ravel(ar1), ar2, invert=invert)
