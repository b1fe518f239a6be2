"""Writes random cases for the VM against CPython: `python3.11 tests/oracle/vm_fuzz.py DIR [COUNT] [SEED]`.

Each case is a list of random expressions over builtin types, one output line each: a value or an exception. Then

    VM_CASES=DIR python3.11 tests/oracle/vm_expect.py
    VM_CASES=DIR UPDATE_PENDING=1 cargo test -p tests vm_corpus

and DIR/pending.txt names the cases that differ.
"""

import random
import sys
import warnings
from pathlib import Path

INTS = ["0", "1", "-1", "2", "3", "-7", "10", "255", "2**15", "2**63", "-2**63", "2**64+1", "10**18", "-10**25", "3**50"]
FLOATS = ["0.0", "-0.0", "1.0", "0.1", "-2.5", "1e16", "1e-7", "123456.789", "1e308", "5e-324", "1/3", "float('inf')", "float('-inf')", "2.0**53"]
TEXTS = ["''", "'a'", "'abc'", "'Hello World'", "'é😀x'", "' pad '", "'12'", "'a,b,,c'", "'aXbXc'", "'tab\\there'", "'line\\nbreak'", "\"it's\"", "'ß'", "'0'", "'-3.5'"]
LISTS = ["[]", "[1]", "[1, 2, 3]", "[3, 1, 2]", "['b', 'a']", "[[1], [2, 3]]", "[0, '', None]", "[1.5, 2, True]", "list(range(10))", "list('hello')"]
TUPLES = ["()", "(1,)", "(1, 'a')", "(3, 1, 2)", "((1, 2), [3])"]
DICTS = ["{}", "{'a': 1}", "{'b': 2, 'a': 1}", "{1: 'x', 2.0: 'y'}", "{(1, 2): [3], None: {}}"]
SETS = ["set()", "{1}", "frozenset()", "frozenset([2])"]
OTHERS = ["None", "True", "False", "range(5)", "range(10, 0, -3)", "b'ab'", "b''", "slice(1, 3)", "len", "int", "..."]
POOLS = [INTS, FLOATS, TEXTS, LISTS, TUPLES, DICTS, SETS, OTHERS]
BINARY = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "and", "or", "is not"]
UNARY = ["-", "+", "~", "not "]
CALLS = ["len", "repr", "str", "bool", "int", "float", "list", "tuple", "sorted", "sum", "min", "max", "abs", "any", "all", "type", "round", "dict", "next", "chr", "ord", "hex", "bin", "ascii", "callable", "range", "bytes"]
METHODS = {
    "text": ["upper()", "lower()", "title()", "strip()", "split()", "split({t})", "join({l})", "replace({t}, {t})", "find({t})", "count({t})", "index({t})", "startswith({t})", "endswith({t})", "zfill({s})", "center({s})", "ljust({s}, {t})", "partition({t})", "rsplit({t}, {s})", "isdigit()", "isalpha()", "isspace()", "encode()", "splitlines()", "capitalize()", "swapcase()", "casefold()", "expandtabs({s})", "format({v})", "removeprefix({t})", "isidentifier()", "rfind({t}, {s})", "strip({t})", "format_map({d})"],
    "list": ["copy()", "count({v})", "index({v})", "pop()", "pop({s})", "append({v})", "extend({v})", "insert({s}, {v})", "remove({v})", "reverse()", "sort()", "sort(reverse=True)", "clear()", "sort(key=str)"],
    "dict": ["keys()", "values()", "items()", "get({v})", "get({v}, {v})", "pop({v})", "pop({v}, {v})", "setdefault({v}, {v})", "update({d})", "copy()", "popitem()", "fromkeys({l})"],
    "tuple": ["count({v})", "index({v})"],
    "int": ["bit_length()", "to_bytes({s}, 'big')", "bit_count()", "as_integer_ratio()"],
    "float": ["is_integer()", "as_integer_ratio()", "hex()"],
}
SPECS = ["", "d", "5", "<6", "^7", ">8", "+", "08", ",", "x", "#x", "b", "o", "e", ".2f", ".3g", "%", "_", "10.4f", "+.1e", "s", ".2", "*^9", "c", " d", "=+8", "010,", ".0f", "#.3g", "n", "G", "08.3f", "_b", "<5s", ">+10.2%"]
PERCENTS = ["%s", "%d", "%5d", "%-5s|", "%05.1f", "%x", "%r", "%e", "%g", "%+d", "%c", "%i", "%.3s", "%%", "%a", "%#o", "% d", "%10.4g", "%f"]


def small(r):
    return str(r.choice([0, 1, 2, 3, -1, -2, 5, 8]))


def value(r, depth=0):
    pool = r.choice(POOLS)
    text = r.choice(pool)
    if depth < 2 and r.random() < 0.15:
        text = r.choice(["[{}, {}]", "({}, {})", "{{'k': {}, 'l': {}}}"]).format(value(r, depth + 1), value(r, depth + 1))
    return text


def number(r):
    return r.choice(r.choice([INTS, FLOATS, INTS, FLOATS, ["True", "False"]]))


def fill(r, template):
    return template.format(t=r.choice(TEXTS), l=r.choice(LISTS), s=small(r), v=value(r), d=r.choice(DICTS))


def slice_text(r):
    part = lambda: r.choice(["", small(r), small(r)])
    return f"{part()}:{part()}" + (f":{part()}" if r.random() < 0.5 else "")


def expression(r):
    kind = r.randrange(12)
    if kind == 0:
        return f"({value(r)}) {r.choice(BINARY)} ({value(r)})"
    if kind in (1, 2):
        return f"({number(r)}) {r.choice([o for o in BINARY if o not in ('**', '<<')])} ({number(r)})"
    if kind == 3:
        return f"({number(r)}) {r.choice(['**', '<<', '>>'])} {small(r)}"
    if kind == 4:
        return f"{r.choice(UNARY)}({value(r)})"
    if kind == 5:
        return f"{r.choice(CALLS)}({value(r)})"
    if kind == 6:
        return f"{r.choice(CALLS)}({value(r)}, {value(r)})" if r.random() < 0.4 else f"({value(r)})[{value(r)}]"
    if kind == 7:
        return f"({r.choice(r.choice([TEXTS, LISTS, TUPLES, ['range(9)', 'b' + repr('bytes')]]))})[{slice_text(r)}]"
    if kind == 8:
        return f"format({r.choice([number(r), number(r), r.choice(TEXTS), value(r)])}, {r.choice(SPECS)!r})"
    if kind == 9:
        return f"{r.choice(PERCENTS)!r} % ({r.choice([number(r), value(r)])})"
    if kind == 10:
        name = r.choice(["text", "text", "list", "dict", "tuple", "int", "float"])
        pool = {"text": TEXTS, "list": LISTS, "dict": DICTS, "tuple": TUPLES, "int": INTS, "float": FLOATS}[name]
        call = fill(r, r.choice(METHODS[name]))
        if name in ("list", "dict"):
            return f"(lambda a: (a.{call}, a))({r.choice(pool)})"
        return f"({r.choice(pool)}).{call}"
    return f"round({number(r)}, {small(r)})" if r.random() < 0.5 else f"divmod({number(r)}, {number(r)})"


HEAD = '''"""Random expressions, seed {seed}."""
def show(f):
    try:
        v = f()
        text = repr(v)
        print("~" if " at 0x" in text else text[:300])
    except Exception as e:
        print(type(e).__name__, str(e)[:300])
'''


def main():
    warnings.simplefilter("ignore")
    folder, count, seed = Path(sys.argv[1]), int((sys.argv + ["20"])[2]), int((sys.argv + ["", "1"])[3] or 1)
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(count):
        r = random.Random(seed * 100_003 + n)
        lines = []
        while len(lines) < 40:
            text = expression(r)
            try:
                compile(text, "x", "eval")
            except SyntaxError:
                continue
            lines.append(f"show(lambda: {text})\n")
        (folder / f"seed_{seed}_{n:04}.py").write_text(HEAD.format(seed=seed * 100_003 + n) + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
