"""Writes engine/primitives/src/math/tables.rs: constants and tables of the elementary functions as pairs of doubles.

Needs mpmath (1.3.0 was used). Usage: python3 tests/oracle/math_tables.py
"""

import pathlib
import struct

from mpmath import mp, mpf

mp.prec = 400
ROOT = pathlib.Path(__file__).resolve().parents[2]


def bits(x):
    return "0x%016x" % struct.unpack("<Q", struct.pack("<d", x))[0]


def split(value, parts=2, widths=None):
    """The value as a sum of doubles; `widths` limits the significant bits of the leading ones."""
    out = []
    rest = mpf(value)
    for index in range(parts):
        if widths and index < len(widths) and rest != 0:
            mantissa, exponent = mp.frexp(rest)
            step = mpf(2) ** (exponent - widths[index])
            head = float(mp.nint(rest / step) * step)
        else:
            head = float(rest)
        out.append(head)
        rest -= mpf(head)
    return out


lines = [
    "//! Constants and tables of the elementary functions, each a sum of doubles; written by tests/oracle/math_tables.py.",
    "",
    "use super::dd::{Dd, dd};",
    "",
]


def constant(name, value, doc):
    hi, lo = split(value)
    lines.append(f"/// {doc}")
    lines.append(f"pub(super) const {name}: Dd = dd({bits(hi)}, {bits(lo)});")


def parts(name, value, widths, count, doc):
    values = split(value, count, widths)
    lines.append(f"/// {doc}")
    lines.append(f"pub(super) const {name}: [f64; {count}] = [")
    lines.extend(f"    f64::from_bits({bits(v)})," for v in values)
    lines.append("];")


def table(name, values, doc):
    lines.append(f"/// {doc}")
    lines.append("#[rustfmt::skip]")
    lines.append(f"pub(super) static {name}: [Dd; {len(values)}] = [")
    row = []
    for value in values:
        hi, lo = split(value)
        row.append(f"dd({bits(hi)}, {bits(lo)})")
        if len(row) == 2:
            lines.append("    " + ", ".join(row) + ",")
            row = []
    if row:
        lines.append("    " + ", ".join(row) + ",")
    lines.append("];")


constant("LN_2", mp.ln(2), "The natural logarithm of 2.")
constant("INV_LN_2", 1 / mp.ln(2), "1 / ln 2.")
constant("INV_LN_10", 1 / mp.ln(10), "1 / ln 10.")
constant("PI_OVER_2", mp.pi / 2, "pi / 2.")
constant("PI", mp.pi, "pi.")
constant("PI_OVER_256", mp.pi / 256, "pi / 256.")
parts("LN_2_PARTS", mp.ln(2), [32, 32, 32], 4, "ln 2; the first three have 32 bits, so that a product with a small int is exact.")
parts("LN_2_OVER_128_PARTS", mp.ln(2) / 128, [34, 34, 34], 4, "ln 2 / 128; the first three have 34 bits.")
parts("LOG10_2_PARTS", mp.log10(2), [32, 32, 32], 4, "log10 of 2; the first three have 32 bits.")
parts("PI_OVER_256_PARTS", mp.pi / 256, [30, 30, 30, 30], 5, "pi / 256; the first four have 30 bits.")
for name, order in [("EXP_TERMS", range(0, 14))]:
    table(name, [1 / mp.factorial(n) for n in order], "1 / n!.")
table("ODD_TERMS", [mpf(1) / (2 * n + 1) for n in range(0, 24)], "1 / (2 n + 1).")
table("TWO_POW", [mp.power(2, mpf(j) / 128) for j in range(128)], "2^(j / 128).")
# m in [0.703, 1.406): j = floor(m * 128), c = nearest multiple of 1/256 to 1 / (the middle of the interval), 1 around m = 1.
inverses = []
for j in range(90, 181):
    c = mp.nint(256 / ((mpf(j) + mpf(1) / 2) / 128)) / 256
    if j in (127, 128):
        c = mpf(1)
    inverses.append(c)
lines.append("/// Short inverses of the numbers from j / 128 on, j from 90: a product with a double is exact in two doubles.")
lines.append("#[rustfmt::skip]")
lines.append(f"pub(super) static INVERSE: [f64; {len(inverses)}] = [")
for start in range(0, len(inverses), 8):
    lines.append("    " + ", ".join("%r" % float(c) for c in inverses[start : start + 8]) + ",")
lines.append("];")
table("LN_INVERSE", [-mp.ln(c) for c in inverses], "Minus the logarithms of `INVERSE`.")
table("SINE", [mp.sin(mp.pi * j / 256) for j in range(129)], "sin(j pi / 256).")
table("ARC_TANGENT", [mp.atan(mpf(j) / 64) for j in range(65)], "atan(j / 64).")

# 2 / pi as 64-bit words after the binary point.
lines.append("/// The binary digits of 2 / pi after the point, 64 in a word.")
words = 20
digits = int(mp.floor((2 / mp.pi) * mpf(2) ** (64 * 5)))
mp.prec = 2000
digits = int(mp.floor((2 / mp.pi) * mpf(2) ** (64 * words)))
lines.append("#[rustfmt::skip]")
lines.append(f"pub(super) static TWO_OVER_PI: [u64; {words}] = [")
row = ["0x%016x" % ((digits >> (64 * (words - 1 - i))) & (2**64 - 1)) for i in range(words)]
for start in range(0, words, 5):
    lines.append("    " + ", ".join(row[start : start + 5]) + ",")
lines.append("];")
(ROOT / "engine/primitives/src/math/tables.rs").write_text("\n".join(lines) + "\n")
