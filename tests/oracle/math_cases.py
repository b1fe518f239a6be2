"""Writes tests/cases/numerics/math/<function>.txt: CPython's figures, and the correctly rounded ones where they differ.

A line is `argument(s) bits [bits]`: the bits of CPython's result, then those of the correctly rounded result if they are
others (from mpmath with 400 bits, where it offers the function). An exception CPython raises stands in place of the bits.
Usage: python3 tests/oracle/math_cases.py
"""

import math
import pathlib
import platform
import random
import struct

import mpmath
from mpmath import mp, mpf

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests/cases/numerics/math"
COUNT = 500
uniform = random.uniform

EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 5e-324, -2.2250738585072014e-308, 1e-310, 1.7976931348623157e308, math.inf, -math.inf,
         math.nan, 1e-9, 1e22, 3.141592653589793, 1.5707963267948966, 6381956970095103 * 2.0**797, 0.9999999999999999,
         1.0000000000000002, 709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412, -740.0, 710.4, 711.0,
         1024.0, -1074.5, 1000.0, 99999.99999, 27.0, 1e-300, 0.703125, 1.40625]
PAIR_EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 3.0, -3.0, 5e-324, 1e-310, 1.7976931348623157e308, math.inf, -math.inf, math.nan]


def short(x):
    """Few digits: a line stays readable, and the bits of the argument are as arbitrary as any."""
    return float("%.5g" % x)


def log_uniform(low, high):
    return 2.0 ** uniform(low, high) * random.choice((1, -1))


def wide():
    return log_uniform(-1060, 1020)


POSITIVE = [lambda: abs(wide()), lambda: uniform(0, 3), lambda: 1 + log_uniform(-16, -1) * 0.9, lambda: uniform(0.98, 1.02)]
ANGLES = [lambda: uniform(-10, 10), lambda: log_uniform(-28, 20), wide, lambda: uniform(-1e5, 1e5)]
UNIT = [lambda: uniform(-1, 1), lambda: log_uniform(-28, 0)]
HYPERBOLIC = [lambda: uniform(-20, 20), lambda: log_uniform(-28, 9), lambda: uniform(-1, 1)]
ARGUMENTS = {
    "exp": [lambda: uniform(-745, 709), lambda: uniform(-1, 1), lambda: log_uniform(-50, 9), lambda: uniform(-745, -708)],
    "exp2": [lambda: uniform(-1074, 1023), lambda: uniform(-1, 1), lambda: uniform(-1074, -1020)],
    "expm1": [lambda: uniform(-40, 40), lambda: uniform(-1, 1), lambda: log_uniform(-50, 9), lambda: uniform(-0.01, 0.01)],
    "log": POSITIVE,
    "log2": POSITIVE,
    "log10": POSITIVE,
    "log1p": [lambda: abs(wide()), lambda: uniform(-1, 3), lambda: log_uniform(-50, -1) * 0.99, lambda: uniform(-0.02, 0.02)],
    "sin": ANGLES,
    "cos": ANGLES,
    "tan": ANGLES,
    "asin": UNIT,
    "acos": UNIT,
    "atan": [lambda: uniform(-3, 3), lambda: log_uniform(-28, 60), wide],
    "sinh": HYPERBOLIC,
    "cosh": HYPERBOLIC,
    "tanh": HYPERBOLIC,
    "asinh": [lambda: uniform(-10, 10), lambda: log_uniform(-28, 60), wide],
    "acosh": [lambda: 1 + abs(log_uniform(-14, 60)), lambda: uniform(1, 5)],
    "atanh": UNIT,
    "cbrt": [wide, lambda: uniform(-100, 100)],
    "sqrt": [lambda: abs(wide())],
    "pow": [lambda: (uniform(0, 10), uniform(-10, 10)), lambda: (abs(log_uniform(-20, 20)), log_uniform(-10, 6)),
            lambda: (uniform(0.9, 1.1), uniform(-3000, 3000)), lambda: (random.randint(1, 3000), random.randint(3, 9)),
            lambda: (random.randint(1, 2**20) / 4096, random.choice((3.0, 4.0, 1.5, 0.25, -3.0, -0.5))),
            lambda: (uniform(-5, 0), random.randint(-20, 20)), lambda: (uniform(0, 1), uniform(700, 1070))],
    "atan2": [lambda: (uniform(-5, 5), uniform(-5, 5)), lambda: (wide(), wide()), lambda: (log_uniform(-28, 30), log_uniform(-28, 30))],
    "hypot": [lambda: (uniform(-5, 5), uniform(-5, 5)), lambda: (wide(), wide()), lambda: (random.randint(1, 999), random.randint(1, 999))],
    "fmod": [lambda: (uniform(-5, 5), uniform(-5, 5)), lambda: (wide(), wide())],
}
PAIRS = ("pow", "atan2", "hypot", "fmod")
EXACT = {
    "exp2": lambda x: mpf(2) ** x,
    "log2": lambda x: mpmath.log(x, 2),
    "cbrt": lambda x: mpmath.cbrt(x) if x >= 0 else -mpmath.cbrt(-x),
    "pow": mpmath.power,
    "hypot": lambda x, y: mpmath.sqrt(x * x + y * y),
    "fmod": None,
}


def nearest_double(value):
    """The double nearest to an mpf, ties to even, subnormal results included."""
    if value == 0:
        return 0.0
    _, exponent = mpmath.frexp(value)
    digits = min(53, exponent + 1074)
    if digits < 0:
        return 0.0
    whole = int(mpmath.nint(mpmath.ldexp(value, digits - exponent)))
    try:
        return math.ldexp(whole, exponent - digits)
    except OverflowError:
        return math.copysign(math.inf, whole)


def bits(x):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", x))[0]


for name, sources in ARGUMENTS.items():
    random.seed(name)
    pair = name in PAIRS
    if pair:
        arguments = [(x, y) for x in PAIR_EDGES for y in PAIR_EDGES]
        while len(arguments) < COUNT + len(PAIR_EDGES) ** 2:
            arguments.append(tuple(short(v) for v in sources[len(arguments) % len(sources)]()))
    else:
        arguments = [(x,) for x in EDGES]
        while len(arguments) < COUNT + len(EDGES):
            arguments.append((short(sources[len(arguments) % len(sources)]()),))
    function = getattr(math, name)
    exact = EXACT.get(name, getattr(mpmath, name, None))
    lines = []
    others = 0
    for argument in arguments:
        text = " ".join(repr(v) for v in argument)
        try:
            result = function(*argument)
        except (OverflowError, ValueError) as error:
            lines.append(f"{text} {type(error).__name__}")
            continue
        line = f"{text} {bits(result)}"
        # mpmath knows no negative zero.
        if exact and math.isfinite(result) and all(map(math.isfinite, argument)) and all(argument):
            mp.prec = 1400 if name in ("sin", "cos", "tan", "hypot", "log1p", "asinh", "acos", "atan2", "expm1") else 400
            correct = nearest_double(exact(*[mpf(v) for v in argument]))
            if correct != result:
                others += 1
                line += f" {bits(correct)}"
        lines.append(line)
    head = [f"# math.{name}: CPython {platform.python_version()} on {' '.join(platform.libc_ver())}, mpmath {mpmath.__version__};"
            f" {others} of {len(lines)} of CPython's figures are not the correctly rounded ones."]
    (FOLDER / f"{name}.txt").write_text("\n".join(head + lines) + "\n")
    print(name, len(lines), others)
