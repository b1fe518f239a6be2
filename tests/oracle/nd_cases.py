"""Writes what numpy makes of the expressions that tensor::nd's tests evaluate: engine/numerics/tensor/tests/data/nd/*.txt.

Run with python3 and numpy 2.4; `--random SEED COUNT` prints random cases instead of writing the files.
"""

import random
import struct
import sys
from pathlib import Path

import numpy as np

LISTED = 24
FOLDER = Path(__file__).parents[2] / "engine/numerics/tensor/tests/data/nd"


def A(shape=(), dtype="float64", seed=1):
    """The generator both sides share: many digits around zero, or small ints."""
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    dtype = np.dtype(dtype)
    state = (seed * 7919 + 12345) % 2**31
    items = []
    for _ in range(int(np.prod(shape))):
        state = (state * 1103515245 + 12345) % 2**31
        high = state >> 8
        if dtype.kind == "b":
            items.append(float(high % 2))
        elif dtype.kind == "f":
            items.append((high - 4194304.0) / 1048576.0 / 3.0)
        elif dtype.kind == "u":
            items.append(float(high % 20))
        else:
            items.append(float(high % 20 - 10))
    return np.array(items, dtype=np.float64).reshape(shape).astype(dtype)


def printed(function, array, options):
    with np.printoptions(**options):
        return function(np.asarray(array))


def at(function, *args):
    function.at(*args)


NAMES = {
    "np": np,
    "A": A,
    "inf": np.inf,
    "nan": np.nan,
    "repr": lambda a, **options: printed(np.array_repr, a, options),
    "text": lambda a, **options: printed(np.array_str, a, options),
    "scalar_repr": lambda a: repr(np.asarray(a)[()]),
    "scalar_str": lambda a: str(np.asarray(a)[()]),
    "truth": lambda a: bool(np.asarray(a)),
    "index_of": lambda a: np.asarray(a).__index__(),
    "float_of": lambda a: float(np.asarray(a)),
}


def word(item):
    if isinstance(item, (np.str_, str)):
        return repr(str(item))
    if isinstance(item, np.bool_):
        return str(int(item))
    if isinstance(item, np.floating):
        return repr(float(item))
    return str(item)


def describe(value):
    if isinstance(value, (list, tuple)):
        return " ; ".join(describe(item) for item in value)
    if value is None or isinstance(value, (bool, int)):
        return str(value)
    if isinstance(value, np.dtype):
        return repr(value)
    if isinstance(value, str) and not isinstance(value, np.str_):
        return repr(value)
    if type(value) is float:
        return repr(value)
    array = np.asarray(value)
    out = array.dtype.str + "(" + ",".join(map(str, array.shape)) + ")"
    if not array.flags.c_contiguous and array.size:
        steps = ["_" if n == 1 else str(s // array.itemsize) for n, s in zip(array.shape, array.strides)]
        out += "s(" + ",".join(steps) + ")"
    items = list(array.flat)
    if len(items) <= LISTED:
        return out + " " + " ".join(map(word, items))
    hash = 0xCBF29CE484222325
    def feed(bits):
        nonlocal hash
        for byte in bits.to_bytes(8, "little"):
            hash = ((hash ^ byte) * 0x100000001B3) % 2**64
    for item in items:
        if isinstance(item, np.str_):
            for letter in item:
                feed(ord(letter))
        elif isinstance(item, np.floating):
            number = float(item)
            feed(1 if number != number else int.from_bytes(struct.pack("<d", number), "little"))
        else:
            feed(int(item) % 2**64)
    return out + f" #{hash:016x}"


ERRORS = (ValueError, TypeError, IndexError, ZeroDivisionError, MemoryError, OverflowError)


def result(case):
    names = dict(NAMES)
    steps = case.split(";")
    try:
        with np.errstate(all="ignore"):
            for step in steps[:-1]:
                exec(step.strip(), names)
            last = steps[-1].strip()
            try:
                code = compile(last, "case", "eval")
            except SyntaxError:
                exec(last, names)
                return "None"
            return describe(eval(code, names))
    except ERRORS as error:
        name = type(error).__name__
        name = {"_UFuncOutputCastingError": "UFuncTypeError", "_UFuncNoLoopError": "UFuncTypeError", "_UFuncInputCastingError": "UFuncTypeError", "_ArrayMemoryError": "MemoryError", "DTypePromotionError": "TypeError"}.get(name, name)
        return f"!{name}: " + str(error).replace("\n", " ")


def line(case):
    loose = case.startswith("~ ")
    found = result(case[2:] if loose else case)
    return f"{case} => {found}"


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    from nd_expressions import FILES
    from nd_random import random_case

    if sys.argv[1:2] == ["--random"]:
        generator = random.Random(int(sys.argv[2]))
        for _ in range(int(sys.argv[3])):
            print(line(random_case(generator)))
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, cases in FILES.items():
            text = f"# numpy {np.__version__}; written by tests/oracle/nd_cases.py\n"
            text += "\n".join(map(line, cases)) + "\n"
            (FOLDER / f"{name}.txt").write_text(text)
            print(name, len(cases), len(text))
