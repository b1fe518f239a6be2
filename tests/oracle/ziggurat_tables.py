"""Writes engine/numerics/tensor/src/random/tables.rs: the layers of the normal and the exponential ziggurat.

The layers follow from a formula (Marsaglia and Tsang 2000), but their last bits depend on how they were once computed, and numpy's
draws depend on those bits. So the figures are taken from the installed numpy, found there by the formula and checked against it.
Usage: python3 tests/oracle/ziggurat_tables.py
"""

import pathlib
import struct

import mpmath
import numpy as np
import numpy.random._generator
from mpmath import mp, mpf

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILE = ROOT / "engine/numerics/tensor/src/random/tables.rs"
mp.dps = 50


def layers(edge, area, mantissa, density, inverse):
    """Bounds of the draws that need no test, widths, and heights of 256 layers of equal area."""
    edge, area = mpf(edge), mpf(area)
    bounds, widths, heights = [mpf(0)] * 256, [mpf(0)] * 256, [mpf(1)] * 256
    widths[255], heights[255] = edge / mantissa, density(edge)
    bounds[0], widths[0] = edge * heights[255] / area * mantissa, area / heights[255] / mantissa
    for i in range(254, 0, -1):
        x = inverse(area / edge + heights[i + 1])
        bounds[i + 1], widths[i], heights[i] = x / edge * mantissa, x / mantissa, density(x)
        edge = x
    return bounds, widths, heights


def installed(data, formula, kind, tolerance):
    """The 256 numbers in the library that lie beside the formula's."""
    wanted = np.array([float(number) for number in formula])
    for start in range(0, len(data) - 2048, 8):
        first = struct.unpack_from("<" + kind, data, start + 8 * 100)[0]
        if abs(first - wanted[100]) > tolerance * wanted[100]:
            continue
        numbers = np.frombuffer(data, "<f8" if kind == "d" else "<u8", 256, start)
        if np.all(np.abs(numbers.astype(float) - wanted) <= tolerance * wanted):
            return [int(bits) for bits in numbers.view("<u8")]
    raise SystemExit("no such table in numpy")


def table(name, doc, words):
    lines = [f"/// {doc}", "#[rustfmt::skip]", f"pub(super) const {name}: [u64; 256] = ["]
    for at in range(0, 256, 5):
        lines.append("    " + " ".join(f"0x{word:016x}," for word in words[at:at + 5]))
    return "\n".join(lines + ["];", ""])


normal = layers("3.6541528853610088", "0.00492867323397465524494", 2**52, lambda x: mpmath.exp(-x * x / 2),
                lambda y: mpmath.sqrt(-2 * mpmath.log(y)))
exponential = layers("7.69711747013104972", "0.0039496598225815571993", 2**53, lambda x: mpmath.exp(-x), lambda y: -mpmath.log(y))
library = pathlib.Path(numpy.random._generator.__file__).read_bytes()
parts = ["//! The layers of the two ziggurats, made by `tests/oracle/ziggurat_tables.py`: floats as their bits.\n"]
for name, words, (bounds, widths, heights) in [("NORMAL", "normal", normal), ("EXPONENTIAL", "exponential", exponential)]:
    parts.append(table(name + "_BOUNDS", f"Below these a draw lies inside its layer of the {words} ziggurat.",
                       installed(library, bounds, "Q", 1e-12)))
    parts.append(table(name + "_WIDTHS", f"Widths of the {words} layers, for one unit of a draw.", installed(library, widths, "d", 1e-13)))
    parts.append(table(name + "_HEIGHTS", f"The {words} density at the layers' edges.", installed(library, heights, "d", 1e-13)))
FILE.write_text("\n".join(parts))
