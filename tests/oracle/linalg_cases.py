"""Writes engine/numerics/tensor/tests/data/linalg.txt: what numpy.linalg answers for matrices both sides make by formula.

A line is `function kind rows columns | numbers`, or an error in place of the numbers. Matrices up to 6 x 6 come with all numbers of
their results, larger ones with the first row or column, which fixes the signs of vectors.
Usage: python3 tests/oracle/linalg_cases.py
"""

import pathlib

import numpy as np
from numpy import linalg

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILE = ROOT / "engine/numerics/tensor/tests/data/linalg.txt"
MASK = 2**64 - 1


def numbers(count, seed):
    state, out = seed, []
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) & MASK
        out.append((state >> 11) / 9007199254740992.0 - 0.5)
    return out


def matrix(kind, rows, columns):
    a = np.array(numbers(rows * columns, 1000 * rows + columns)).reshape(rows, columns)
    if kind == "symmetric":
        return a + a.T
    if kind == "positive":
        # Products in a fixed order, so that both sides have the same bits.
        out = np.eye(rows)
        for i in range(rows):
            for j in range(rows):
                total = 0.0
                for k in range(rows):
                    total += a[i, k] * a[j, k]
                out[i, j] += total
        return out
    if kind == "whole":
        return np.floor(a * 10)
    if kind == "graded":
        return a * np.array([10.0 ** (4 * i / max(rows - 1, 1) - 2) for i in range(rows)])[:, None].round(6)
    if kind == "rankone":
        return np.outer(np.arange(1, rows + 1), np.arange(1, columns + 1)).astype(float)
    if kind == "hilbert":
        return np.array([[1.0 / (i + j + 1) for j in range(columns)] for i in range(rows)])
    if kind == "diagonal":
        return np.diag([float((7 * i) % 5 - 2) for i in range(rows)])
    if kind == "cyclic":
        return np.roll(np.eye(rows), 1, axis=0)
    if kind == "tiny":
        return a * 2.0**-1000
    if kind == "huge":
        return a * 2.0**1000
    if kind == "zero":
        return np.zeros((rows, columns))
    return a


lines = [f"# numpy {np.__version__}; made by tests/oracle/linalg_cases.py"]


def case(function, kind, rows, columns, compute):
    try:
        with np.errstate(all="ignore"):
            result = compute(matrix(kind, rows, columns))
        flat = np.concatenate([np.ravel(np.asarray(part, dtype=float)) for part in (result if isinstance(result, (tuple, list)) else [result])])
        words = " ".join(f"{value:.15g}" for value in flat)
    except linalg.LinAlgError as error:
        words = f"LinAlgError {error}"
    lines.append(f"{function} {kind} {rows} {columns} | {words}")


def vectors(part, rows, by_rows):
    """All vectors of a small matrix, else each one's first number."""
    return part if rows <= 6 else (part[:, 0] if by_rows else part[0])


def svd_parts(a, full):
    u, s, vt = linalg.svd(a, full_matrices=full)
    big = max(a.shape) > 6
    k = min(a.shape)
    if full:
        # What lies beyond the values spans a space only: numpy's own choice of it is no promise.
        return [s, u[:1, :k] if big else u[:, :k], vt[:k, :1] if big else vt[:k]]
    return [s, u[:1] if big else u, vt[:, :1] if big else vt]


def eigh_parts(a):
    values, v = linalg.eigh(a)
    return [values, v[:1] if len(a) > 6 else v]


SQUARE = [("uniform", n) for n in (1, 2, 3, 4, 6)] + [("whole", 3), ("whole", 5), ("graded", 4), ("rankone", 3), ("hilbert", 5),
                                                      ("diagonal", 5), ("cyclic", 4), ("zero", 3), ("tiny", 3), ("huge", 3)]
for kind, n in SQUARE:
    case("solve", kind, n, n, lambda a: linalg.solve(a, np.array(numbers(2 * len(a), 5)).reshape(len(a), 2)))
    case("inv", kind, n, n, linalg.inv)
    case("det", kind, n, n, linalg.det)
    case("slogdet", kind, n, n, lambda a: tuple(linalg.slogdet(a)))
    # Out of the range of floats, or far beyond their precision, there is nothing to agree on.
    for power in () if kind in ("tiny", "huge", "hilbert") else (-2, 0, 1, 2, 3, 7):
        case(f"matrix_power:{power}", kind, n, n, lambda a: linalg.matrix_power(a, power))
    for order in ("None", "1", "-1", "inf", "-inf", "2", "-2", "fro", "nuc"):
        value = None if order == "None" else order if order in ("fro", "nuc") else float(order)
        case(f"norm:{order}", kind, n, n, lambda a: linalg.norm(a, value))
        if kind not in ("rankone", "diagonal", "tiny", "huge") and order != "None":
            case(f"cond:{order}", kind, n, n, lambda a: linalg.cond(a, value))
    case("matrix_rank", kind, n, n, linalg.matrix_rank)
for order in ("0", "1", "-1", "inf", "-inf", "2", "3", "0.5", "-2"):
    case(f"vector_norm:{order}", "uniform", 1, 20, lambda a: linalg.norm(a[0], float(order)))
for kind, n in [("positive", 1), ("positive", 2), ("positive", 5), ("symmetric", 3), ("zero", 2), ("uniform", 3)]:
    case("cholesky", kind, n, n, linalg.cholesky)
    case("cholesky:upper", kind, n, n, lambda a: linalg.cholesky(a, upper=True))
for kind, m, n in [("uniform", 1, 1), ("uniform", 4, 4), ("uniform", 6, 3), ("uniform", 3, 6), ("hilbert", 5, 5), ("zero", 3, 2),
                   ("whole", 4, 3), ("rankone", 4, 3), ("cyclic", 4, 4), ("diagonal", 5, 5), ("tiny", 4, 3), ("graded", 5, 3)]:
    case("qr", kind, m, n, lambda a: tuple(linalg.qr(a)))
    if kind in ("uniform", "whole", "zero"):
        case("qr:complete", kind, m, n, lambda a: tuple(linalg.qr(a, "complete")))
    case("svd", kind, m, n, lambda a: svd_parts(a, False))
    case("svd:full", kind, m, n, lambda a: svd_parts(a, True))
    if kind not in ("hilbert",):
        case("pinv", kind, m, n, linalg.pinv)
    case("matrix_rank", kind, m, n, linalg.matrix_rank)
for m, n in [(1, 4), (4, 1), (2, 2), (2, 3), (3, 2), (5, 3), (3, 5), (6, 4), (4, 6), (10, 10), (12, 7), (7, 12), (25, 25), (60, 20),
             (20, 60), (30, 25), (25, 30)]:
    case("svd", "uniform", m, n, lambda a: svd_parts(a, False))
    case("svd:full", "uniform", m, n, lambda a: svd_parts(a, True))
for m, n in [(40, 40), (100, 30), (30, 100)]:
    case("singular_values", "uniform", m, n, lambda a: linalg.svd(a, compute_uv=False))
for n in (1, 2, 3, 4, 5, 6, 10, 15, 25):
    case("eigh", "symmetric", n, n, eigh_parts)
    case("eigh", "positive", n, n, eigh_parts)
for n in (40, 64):
    case("eigvalsh", "symmetric", n, n, linalg.eigvalsh)
for kind, n in [("zero", 3), ("diagonal", 5), ("rankone", 2)]:
    case("eigvalsh", kind, n, n, linalg.eigvalsh)


def eig_parts(a):
    values, v = linalg.eig(a)
    # A pair's vectors are each other's mirror image: the first one's real and imaginary parts say all.
    columns, i = [], 0
    while i < len(values):
        if values[i].imag == 0:
            columns.append(v[:, i].real)
            i += 1
        else:
            columns += [v[:, i].real, v[:, i].imag]
            i += 2
    v = np.array(columns).T
    return [values.real, values.imag, v[:1] if len(a) > 6 else v]


for kind, n in SQUARE + [("symmetric", 4), ("positive", 5), ("uniform", 10), ("uniform", 25), ("symmetric", 20), ("cyclic", 9)]:
    # Where a last bit decides how many steps are made, or which of equal elements is the largest, the signs are nobody's.
    if kind == "tiny":
        continue
    if kind not in ("hilbert", "cyclic") and (kind, n) not in [("rankone", 3), ("uniform", 6)]:
        case("eig", kind, n, n, eig_parts)
    case("eigvals", kind, n, n, lambda a: [linalg.eigvals(a).real, linalg.eigvals(a).imag])
lines.append("")
FILE.write_text("\n".join(lines))
print(len(lines), "lines", FILE.stat().st_size, "bytes")
