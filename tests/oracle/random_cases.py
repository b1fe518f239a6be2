"""Writes engine/numerics/tensor/tests/data/random.txt: what numpy draws from seeds, for the tensor room's random numbers.

A line is `generator seed call arguments | count | ...`. Whole numbers and plain uniforms follow as the first 16 digits of the sha256
of all draws as 64-bit words; what goes through log, exp or pow as the sum of all draws and eight of them (the platform's functions
round wrongly now and then). Every line ends with the next 32 bits of the generator: equal only if every draw was decided alike.
Usage: python3 tests/oracle/random_cases.py
"""

import hashlib
import pathlib
import struct

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILE = ROOT / "engine/numerics/tensor/tests/data/random.txt"
lines = [f"# numpy {np.__version__}; made by tests/oracle/random_cases.py"]

SEEDS = {"legacy": ["42", "0", "4294967295", "1,2,3", "7"], "new": ["42", "0", "12345678901234567890123", "1,2,3", "7"]}


def generator(kind, seed):
    numbers = [int(part) for part in seed.split(",")]
    seed = numbers if len(numbers) > 1 else numbers[0]
    return np.random.RandomState(seed) if kind == "legacy" else np.random.default_rng(seed)


def next_bits(kind, rng):
    if kind == "legacy":
        return int(rng.randint(0, 2**32, dtype=np.uint32))
    return int(rng.integers(0, 2**32, dtype=np.uint32))


def exact(values):
    values = np.asarray(values).ravel()
    if values.dtype.kind == "f":
        data = values.astype("<f8").tobytes()
    else:
        data = values.astype(np.int64 if values.dtype != np.uint64 else np.uint64).tobytes()
    return "hash " + hashlib.sha256(data).hexdigest()[:16]


def near(values):
    values = np.asarray(values, dtype=float).ravel()
    total = 0.0
    for value in values:
        total += value
    chosen = [values[(len(values) - 1) * i // 7] for i in range(8)]
    return "near " + " ".join(struct.pack(">d", v).hex() for v in [total, *chosen])


def line(kind, seed, call, arguments, count, rng, how):
    lines.append(f"{kind} {seed} {call} {arguments} | {count} | {how} | {next_bits(kind, rng)}")


def law(kind, seed, name, arguments, count, how):
    rng = generator(kind, seed)
    values = getattr(rng, name)(*arguments, size=count)
    line(kind, seed, name, ",".join(map(repr, arguments)) or "-", count, rng, how(values))


LAWS = [
    ("beta", [(0.5, 0.5), (2.0, 3.0), (1.0, 0.01)], near), ("chisquare", [(1.0,), (7.5,)], near),
    ("binomial", [(10.0, 0.3), (1000.0, 0.4), (100000.0, 0.9), (50.0, 0.0), (0.0, 0.5), (70.0, 1.0), (1e9, 0.37)], exact),
    ("exponential", [(1.0,), (2.5,)], near), ("f", [(3.0, 4.0)], near), ("gamma", [(0.3, 2.0), (1.0, 1.0), (5.5, 0.1)], near),
    ("geometric", [(0.5,), (0.01,)], exact), ("gumbel", [(0.0, 1.0)], near), ("laplace", [(0.0, 1.0), (3.0, 0.5)], near),
    ("logistic", [(0.0, 2.0)], near), ("lognormal", [(0.0, 1.0)], near), ("logseries", [(0.6,), (0.99,)], exact),
    ("negative_binomial", [(5.0, 0.5), (0.7, 0.1)], exact), ("normal", [(0.0, 1.0), (5.0, 0.01)], near), ("pareto", [(3.0,)], near),
    ("poisson", [(1.0,), (9.9,), (10.0,), (1000.0,), (0.0,)], exact), ("power", [(3.0,)], near), ("rayleigh", [(2.0,)], near),
    ("standard_cauchy", [()], near), ("standard_exponential", [()], near), ("standard_gamma", [(0.01,), (3.0,)], near),
    ("standard_normal", [()], near), ("standard_t", [(3.0,)], near), ("triangular", [(-1.0, 0.5, 2.0)], exact),
    ("uniform", [(0.0, 1.0), (-3.0, 5.5)], exact), ("wald", [(1.0, 2.0)], near), ("weibull", [(2.0,)], near),
]
KINDS = ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]

for kind in ("legacy", "new"):
    new = kind == "new"
    for seed in SEEDS[kind]:
        rng = generator(kind, seed)
        line(kind, seed, "random", "-", 3000, rng, exact(rng.random(3000)))
        rng = generator(kind, seed)
        line(kind, seed, "standard_normal", "-", 3000, rng, near(rng.standard_normal(3000)))
    for name, choices, how in LAWS:
        for arguments in choices:
            law(kind, "42", name, arguments, 1000, how)
    for low, high in [(0, 10), (0, 1), (-5, 5), (0, 2**31 - 1), (0, 2**32 - 1), (0, 2**32), (0, 2**32 + 1), (-(2**63), 2**63 - 1),
                      (0, 3 * 2**61), (5, 6), (-(2**63), 2**63)]:
        rng = generator(kind, "42")
        draw = rng.integers if new else rng.randint
        line(kind, "42", "integers:int64", f"{low},{high}", 1000, rng, exact(draw(low, high, size=1000)))
    for dtype in KINDS:
        info = (0, 1) if dtype == "bool" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
        for low, high in {(0, 1), (0, min(101, info[1])), (info[0], info[1]), (info[0], info[1] + 1), (1, 2 if info[1] > 1 else 1 + 1)}:
            if high > info[1] + 1 or low < info[0]:
                continue
            rng = generator(kind, "7")
            draw = rng.integers if new else rng.randint
            values = draw(low, high, size=501, dtype=np.dtype(dtype))
            line(kind, "7", f"integers:{dtype}", f"{low},{high}", 501, rng, exact(values))
    for count in (0, 1, 2, 10, 1000, 70000):
        rng = generator(kind, "42")
        line(kind, "42", "permutation", count, count, rng, exact(rng.permutation(count)))
    rng = generator(kind, "3")
    table = np.arange(60).reshape(20, 3)
    rng.shuffle(table)
    line(kind, "3", "shuffle_rows", "20,3", 60, rng, exact(table))
    for population, count, replace in [(10, 20, True), (10, 5, False), (1000, 1000, False), (20000, 30, False), (20000, 15000, False),
                                       (100, 1, False), (1, 3, True), (5, 0, True), (5, 0, False), (1, 1, False)]:
        rng = generator(kind, "11")
        values = rng.choice(population, count, replace=replace)
        line(kind, "11", "choice", f"{population},{int(replace)},0", count, rng, exact(values))
    for population, count, replace in [(10, 200, True), (10, 10, False), (300, 100, False), (1, 1, True)]:
        p = np.arange(1, population + 1) / (population * (population + 1) / 2)
        rng = generator(kind, "11")
        values = rng.choice(population, count, replace=replace, p=p)
        line(kind, "11", "choice", f"{population},{int(replace)},1", count, rng, exact(values))
    for n, p in [(20, (0.2, 0.3, 0.5)), (1000, (0.1, 0.0, 0.4, 0.5)), (0, (0.5, 0.5)), (5, (1.0,)), (7, (0.0, 1.0))]:
        rng = generator(kind, "5")
        values = rng.multinomial(n, p, size=50)
        line(kind, "5", "multinomial", ",".join(map(str, (n, *p))), 50 * len(p), rng, exact(values))
    for alpha in [(1.0, 2.0, 3.0), (0.5, 0.5), (0.01, 0.02, 0.05)]:
        rng = generator(kind, "5")
        values = rng.dirichlet(alpha, size=50)
        line(kind, "5", "dirichlet", ",".join(map(str, alpha)), 50 * len(alpha), rng, near(values))
    for method in ("svd", "eigh", "cholesky") if new else ("svd",):
        mean, cov = [1.0, -2.0, 0.5], [[2.0, 0.5, 0.1], [0.5, 1.0, -0.3], [0.1, -0.3, 0.5]]
        rng = generator(kind, "21")
        values = rng.multivariate_normal(mean, cov, 40, **({"method": method} if new else {}))
        line(kind, "21", "multivariate_normal", method, 120, rng, near(values))
    # Alternating calls: the kept normal number and the kept half of 64 bits.
    rng = generator(kind, "9")
    values = []
    for _ in range(100):
        values.append(rng.standard_normal())
        values.append(float(rng.integers(0, 7) if new else rng.randint(0, 7)))
        values.append(rng.random())
    line(kind, "9", "mixed", "-", 300, rng, near(values))
    if new:
        for population, count in [(10, 5), (20000, 30), (20000, 1500), (1000, 1000)]:
            rng = generator(kind, "11")
            values = rng.choice(population, count, replace=False, shuffle=False)
            line(kind, "11", "choice_unshuffled", population, count, rng, exact(values))
        for high in (5, 2**32 - 1, 2**32, 2**63 - 1):
            rng = generator(kind, "13")
            values = rng.integers(0, high, size=300, endpoint=True)
            line(kind, "13", "integers:int64", f"0,{high + 1}", 300, rng, exact(values))
        for name, how in [("random", exact), ("standard_normal", near), ("standard_exponential", near)]:
            rng = generator(kind, "42")
            values = getattr(rng, name)(2001, dtype=np.float32)
            line(kind, "42", name + "_f32", "-", 2001, rng, how(values.astype(float)))
        rng = generator(kind, "42")
        line(kind, "42", "standard_gamma_f32", "0.7", 1000, rng, near(rng.standard_gamma(0.7, 1000, dtype=np.float32)))
        rng = generator(kind, "42")
        line(kind, "42", "standard_gamma_f32", "2.5", 1000, rng, near(rng.standard_gamma(2.5, 1000, dtype=np.float32)))
        for axis in (0, 1):
            rng = generator(kind, "3")
            values = rng.permuted(np.arange(60).reshape(20, 3), axis=axis)
            line(kind, "3", "permuted", f"20,3,{axis}", 60, rng, exact(values))

# Long runs of normal numbers bit by bit.
for kind in ("legacy", "new"):
    rng = generator(kind, "1")
    bits = " ".join(struct.pack(">d", v).hex() for v in rng.standard_normal(250))
    lines.append(f"{kind} 1 normals - | 250 | bits {bits} | {next_bits(kind, rng)}")
rng = np.random.RandomState([1, 2, 3])
lines.append(f"legacy 1,2,3 bytes - | 4 | {exact(rng.randint(0, 256, size=4, dtype=np.uint8))} | {next_bits('legacy', rng)}")
for seed in ("0", "42", "4294967296", "340282366920938463463374607431768211456", "1,2,3,4,5,6,7"):
    numbers = [int(part) for part in seed.split(",")]
    words = np.random.SeedSequence(numbers if len(numbers) > 1 else numbers[0]).generate_state(8)
    lines.append(f"new {seed} seed_words - | 8 | {exact(words)} | {int(words[0])}")
FILE.write_text("\n".join(lines) + "\n")
print(len(lines), "lines", FILE.stat().st_size, "bytes")
