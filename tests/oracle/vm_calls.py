"""Compares calls on builtin types between CPython and the VM: `python3.11 tests/oracle/vm_calls.py [TOPIC...] [-n COUNT] [-s SEED] [-o DIR]`.

Every topic writes expressions of one kind: methods with good and bad arguments, operators on all pairs of types, format
specifiers, builtins, constructors. They run in files of 400 under CPython 3.11 and under `panda run`, one line of output
each, and the lines that differ are shown, the most frequent shape first. Expressions that CPython answers with an
address are left out.
"""

import argparse
import collections
import os
import random
import re
import resource
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from vm_calls_values import ANY, CONVERT, FORMATS, GOOD, PERCENTS, SAMPLES, SIGNATURES, SPECS, TEMPLATES

ROOT = Path(__file__).resolve().parents[2]
PANDA = os.environ.get("PANDA", str(ROOT / "target/debug/panda"))

HEAD = '''
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    if type(v) in (list, tuple) and any(type(x) in (set, frozenset) for x in v):
        return type(v).__name__ + " of " + ", ".join(shown(x) for x in v)
    text = repr(v)
    return text if len(text) < 400 else text[:400] + "..."
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, str(e)[:300])
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = "! " + type(e).__name__ + " " + str(e)[:300]
    try:
        after = shown(a)
    except Exception as e:
        after = "! " + type(e).__name__ + " " + str(e)[:300]
    print(v, "|", after)
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Empty: pass
class Text(str): pass
class Number(int): pass
class Real(float): pass
class Items(list): pass
class Pair(tuple): pass
class Map(dict): pass
class Liar:
    def __len__(self): return -1
    def __index__(self): return "1"
    def __int__(self): return "1"
    def __float__(self): return "1"
    def __str__(self): return 1
    def __repr__(self): return 2
    def __hash__(self): return "h"
    def __bool__(self): return 3
    def __iter__(self): return 4
    def __contains__(self, x): return 5
    def __format__(self, s): return 6
    def __bytes__(self): return 7
    def __eq__(self, o): return 8
    def __abs__(self): return 9
class Way:
    def __getitem__(self, k):
        if k in (0, 1, 2): return k * 10
        raise IndexError(k)
    def __len__(self): return 3
def gen():
    yield 3
    yield 1
def two(a, b=0): return (a, b)
'''


def pick(r, pool):
    return r.choice(pool)


def value(r, kind=None):
    """Some value of a kind, or of any."""
    pool = GOOD.get(kind) if kind else None
    return pick(r, pool or ANY)


def arguments(r, kinds):
    """Arguments that mostly fit."""
    out = []
    for kind in kinds:
        out.append(value(r) if r.random() < 0.15 else value(r, kind))
    if out and r.random() < 0.08:
        out.pop()
    if r.random() < 0.06:
        out.append(value(r))
    if r.random() < 0.03:
        out.append(pick(r, ["key=len", "sep=','", "maxsplit=1", "encoding='utf-8'", "errors='strict'", "default=3", "start=2", "reverse=1", "base=3"]))
    if r.random() < 0.01:
        out = ["*5"]
    if r.random() < 0.01:
        out.append("**{'q': 1}")
    return ", ".join(out)


def methods(r):
    name = pick(r, list(SIGNATURES))
    entry = pick(r, SIGNATURES[name])
    method, forms = entry[0], entry[1:]
    form = pick(r, forms)
    keywords = []
    kinds = []
    for kind in form:
        if "=" in kind:
            key, kind = kind.split("=")
            keywords.append(f"{key}={value(r, kind) if r.random() < 0.85 else value(r)}")
        else:
            kinds.append(kind)
    given = ", ".join(filter(None, [arguments(r, kinds), *keywords]))
    receiver = pick(r, SAMPLES[name])
    kind = r.random()
    if kind < 0.06:
        return f"t(lambda: {name}.{method}({', '.join(filter(None, [value(r), given]))}))"
    if kind < 0.12:
        return f"t(lambda: {name}.{method}({', '.join(filter(None, [receiver, given]))}))"
    if name in ("list", "dict", "set", "bytearray"):
        return f"m({receiver}, lambda a: a.{method}({given}))"
    return f"t(lambda: ({receiver}).{method}({given}))"


BINARY = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "and", "or", "is", "is not"]
NUMBERS = ["int", "float", "bool"]


def small(text):
    return not any(word in text for word in ("**", "e3", "e1", "99999")) and len(text) < 12


def operators(r):
    op = pick(r, BINARY)
    one, two = value(r), value(r)
    if r.random() < 0.5:
        kind = pick(r, list(SAMPLES))
        one, two = pick(r, SAMPLES[kind]), pick(r, SAMPLES[kind if r.random() < 0.8 else pick(r, list(SAMPLES))])
    if op in ("**", "<<", "*") and not (small(one) and small(two)):
        two = pick(r, ["0", "1", "2", "3", "-1", "0.5", "True", "-2", "10", "None", "'a'"])
    if op in ("is", "is not"):
        two = pick(r, ["None", "True", "...", "NotImplemented"])
    if r.random() < 0.15 and op not in ("==", "!=", "<", "<=", ">", ">=", "in", "not in", "and", "or", "is", "is not"):
        return f"m([{one}], lambda a: exec_{NAMES[op]}(a, {two}))"
    if r.random() < 0.06:
        return f"t(lambda: {pick(r, ['-', '+', '~', 'not '])}({one}))"
    return f"t(lambda: ({one}) {op} ({two}))"


NAMES = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor", "@": "matmul"}
INPLACE = "".join(f"def exec_{name}(a, b):\n    x = a[0]\n    x {op}= b\n    a[0] = x\n" for op, name in NAMES.items())


def numbers(r):
    one, two = value(r, pick(r, ["int", "float", "number"])), value(r, pick(r, ["int", "float", "number"]))
    kind = r.randrange(8)
    if kind == 0:
        return f"t(lambda: divmod({one}, {two}))"
    if kind == 1:
        return f"t(lambda: round({one}, {value(r, 'small')}))"
    if kind == 2:
        return f"t(lambda: pow({value(r, 'int')}, {value(r, 'little')}, {value(r, 'int')}))"
    if kind == 3:
        return f"t(lambda: ({one}) ** ({value(r, 'little')}))"
    if kind == 4:
        return f"t(lambda: {pick(r, ['int', 'float', 'hash', 'abs', 'bool', 'repr', 'round', 'hex', 'oct', 'bin', 'str'])}({one}))"
    if kind == 5:
        return f"t(lambda: ({value(r, 'float')}) ** ({value(r, 'float')}))"
    return f"t(lambda: ({one}) {pick(r, ['+', '-', '*', '/', '//', '%', '&', '|', '^', '<', '==', '>='])} ({two}))"


def formats(r):
    kind = r.random()
    thing = value(r, pick(r, ["int", "float", "number", "str", "int", "float", None]))
    if kind < 0.2:
        return f"t(lambda: format({thing}, {pick(r, SPECS)!r}))"
    if kind < 0.75:
        part = lambda p, pool: pick(r, pool) if r.random() < p else ""
        spec = part(0.4, ["<", ">", "^", "=", "*<", "0>", "_^", "#=", "é>", "{<", "<<"]) + part(0.3, ["+", "-", " ", "z", "+z"]) + part(0.25, ["#"]) + part(0.25, ["0"]) + part(0.5, ["1", "5", "8", "12", "20", "0"]) + part(0.25, [",", "_"]) + part(0.4, [".0", ".1", ".2", ".3", ".5", ".10", ".17", ".", ".30"]) + part(0.7, list("bcdeEfFgGnosxX%sdfge") + ["q", "r", "dd"])
        if r.random() < 0.3:
            return f"t(lambda: f'{{{spaced(thing)}:{spec}}}')" if "'" not in thing and "\\" not in thing and "{" not in thing + spec and ":" not in thing else f"t(lambda: format({thing}, {spec!r}))"
        return f"t(lambda: format({thing}, {spec!r}))"
    if kind < 0.9:
        return f"t(lambda: {pick(r, TEMPLATES)!r}.format({arguments(r, [None] * r.randrange(4))}))".replace("format(, ", "format(")
    return f"t(lambda: {pick(r, TEMPLATES)!r}.format_map({value(r, 'dict')}))"


def spaced(text):
    return f"({text})"


def percents(r):
    kind = r.random()
    if kind < 0.5:
        part = lambda p, pool: pick(r, pool) if r.random() < p else ""
        spec = "%" + part(0.1, ["(a)", "(b)", "(zz)"]) + part(0.3, ["#", "0", "-", " ", "+", "0-", "+0", "#0"]) + part(0.4, ["1", "5", "10", "*", "0"]) + part(0.3, [".0", ".1", ".3", ".10", ".", ".*"]) + part(0.05, ["l", "h", "L"]) + pick(r, "diouxXeEfFgGcrsa%diouxXeEfFgGcrsaqyb")
        text = pick(r, ["", "x", "é"]) + spec + pick(r, ["", "|", " %s"])
    else:
        text = pick(r, PERCENTS)
    values = pick(r, ["", "", "", "(", "(", "((", "["])
    if values.startswith("("):
        count = r.randrange(0, 4)
        inside = ", ".join(value(r, pick(r, ["int", "float", "str", "number", None, "small"])) for _ in range(count))
        given = f"({inside},)" if count else "()"
    elif r.random() < 0.2:
        given = pick(r, ["{'a': 1}", "{'a': 'x', 'b': 2.5}", "{}", "{'b': None}", "[1]", "Map(a=3)"])
    else:
        given = value(r, pick(r, ["int", "float", "str", "number", None, "small"]))
    lead = "b" if r.random() < 0.15 and text.isascii() else ""
    return f"t(lambda: {lead}{text!r} % {'(' + given + ')' if not given.startswith('(') else given})"


def builtins(r):
    name = pick(r, list(CONVERT))
    form = pick(r, CONVERT[name])
    kinds, keywords = [], []
    for kind in form:
        if "=" in kind:
            key, kind = kind.split("=")
            keywords.append(f"{key}={value(r, kind) if r.random() < 0.85 else value(r)}")
        else:
            kinds.append(kind)
    given = ", ".join(filter(None, [arguments(r, kinds), *keywords]))
    call = f"{name}({given})"
    if name in ("zip", "map", "filter", "enumerate", "reversed", "iter") and r.random() < 0.85:
        call = f"[x for x, _ in zip({call}, range(9))]"
    return f"t(lambda: {call})"


def subscripts(r):
    name = pick(r, ["str", "bytes", "list", "tuple", "range", "dict", "bytearray"])
    receiver = pick(r, SAMPLES[name])
    part = lambda: pick(r, ["", "", "0", "1", "-1", "2", "-3", "5", "100", "-100", "None", "2**70", "-2**70", "True", "Index(1)"] + (["'a'", "1.5"] if r.random() < 0.1 else []))
    key = f"{part()}:{part()}" + (f":{part()}" if r.random() < 0.5 else "") if r.random() < 0.6 else value(r, "key")
    kind = r.random()
    if kind < 0.7:
        return f"t(lambda: ({receiver})[{key}])"
    if ":" in key:
        key = "slice(%s)" % ", ".join(part or "None" for part in key.split(":"))
    if kind < 0.85:
        return f"m({receiver}, lambda a: a.__setitem__({key}, {value(r, 'list')}))"
    return f"m({receiver}, lambda a: a.__delitem__({key}))"


def stores(r):
    """Statements that store and delete, through small functions."""
    receiver = value(r)
    key = value(r, "key")
    if r.random() < 0.5:
        receiver = pick(r, SAMPLES[pick(r, ["list", "list", "dict", "bytearray", "tuple", "str"])])
    if r.random() < 0.3:
        key = "slice(%s)" % ", ".join(pick(r, ["None", "0", "1", "2", "-1", "5", "-2"]) for _ in range(3))
    kind = r.randrange(4)
    if kind == 0:
        return f"m({receiver}, lambda a: put(a, {key}, {value(r, pick(r, ['list', 'small', None]))}))"
    if kind == 1:
        return f"m({receiver}, lambda a: cut(a, {key}))"
    if kind == 2:
        return f"m({receiver}, lambda a: unpack{r.randrange(1, 5)}(a))"
    return f"m({receiver}, lambda a: setattr(a, {pick(r, ['x', 'append', 'real', '__class__', '__doc__', 'start', 'upper', '__dict__'])!r}, {value(r)}))"


STORES = '''
def put(a, k, v): a[k] = v
def cut(a, k): del a[k]
def unpack1(a):
    x, y = a
    return x, y
def unpack2(a):
    x, *y = a
    return x, y
def unpack3(a):
    x, (y, z) = a
    return x, y, z
def unpack4(a):
    x, y, *z, w = a
    return x, y, z, w
'''

ATTRIBUTES = ["real", "imag", "numerator", "denominator", "start", "stop", "step", "__name__", "__class__", "__doc__x", "foo", "args", "__len__x", "upperr", "appendd", "__module__", "__qualname__", "__dict__", "__mro__", "__bases__", "__self__", "__iter__x", "keyz", "conjugate", "__hash__x", "mro", "__annotations__", "__func__", "__code__x", "__wrapped__", "__origin__", "__args__", "__defaults__"]


def attributes(r):
    kind = r.randrange(6)
    if kind < 3:
        return f"t(lambda: ({value(r)}).{pick(r, ATTRIBUTES)})"
    if kind == 3:
        return f"t(lambda: {pick(r, ['hasattr', 'getattr'])}({value(r)}, {pick(r, ATTRIBUTES)!r}))"
    if kind == 4:
        return f"t(lambda: ({value(r)})({value(r)}))"
    return f"t(lambda: isinstance({value(r)}, {value(r, 'class')}))"


DUNDERS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "radd", "rsub", "rmul", "eq", "ne", "lt", "le", "gt", "ge", "contains", "getitem", "iadd", "imul", "ior", "divmod", "rdivmod", "rpow", "rmod", "format"]
UNARY_DUNDERS = ["len", "repr", "str", "hash", "bool", "int", "float", "index", "neg", "pos", "abs", "invert", "iter", "next", "reversed", "ceil", "floor", "trunc", "round", "sizeof", "length_hint", "getnewargs"]


def dunders(r):
    if r.random() < 0.6:
        return f"t(lambda: ({value(r)}).__{pick(r, DUNDERS)}__({value(r)}))"
    return f"t(lambda: ({value(r)}).__{pick(r, UNARY_DUNDERS[:-3])}__())"


def strings(r):
    """Texts of all kinds of letters through the methods that look at them."""
    letters = "aBzé ßŉǅǆΣσςİıſﬁᾳ١²½Ⅷⅳ中ａ\u0301\u200b\u00a0\u2003\t\n\r\x0b\x1c\x85\u2028_0-'\U00010400\U0001d7ce\u00ad😀\x00\x7f\u0378Ⅰǰΐ"
    text = "".join(r.choice(letters) for _ in range(r.randrange(0, 7)))
    method = pick(r, ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "islower", "isupper", "istitle", "isidentifier", "isprintable", "isascii", "split", "splitlines", "strip", "rsplit", "lstrip", "rstrip", "encode", "__repr__", "expandtabs"])
    if r.random() < 0.2:
        codec = pick(r, ["utf-8", "ascii", "latin-1", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "UTF8", "u8", "L1", "iso-8859-1", "us-ascii", "cp1252", "nope", "utf_8", "utf-8-sig", "utf-7", "ISO8859-1", "latin1", "646"])
        errors = pick(r, ["strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass", "nope"])
        return f"t(lambda: {text!r}.encode({codec!r}, {errors!r}))"
    if r.random() < 0.15:
        raw = bytes(r.choice([65, 66, 0, 0x80, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0xfe, 0xed, 0xa0, 0xc0]) for _ in range(r.randrange(0, 9)))
        codec = pick(r, ["utf-8", "utf-8", "utf-8", "ascii", "latin-1", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8-sig"])
        errors = pick(r, ["strict", "ignore", "replace", "backslashreplace", "nope", "xmlcharrefreplace"])
        return f"t(lambda: {raw!r}.decode({codec!r}, {errors!r}))"
    if r.random() < 0.1:
        return f"t(lambda: {pick(r, ['repr', 'ascii', 'hash_equal', 'int', 'float', 'len', 'list'])}({text!r}))".replace("hash_equal", "sorted")
    return f"t(lambda: {text!r}.{method}())"


def parsing(r):
    """int(), float() and their kin on texts that nearly are numbers."""
    parts = ["1", "0", "12", "_", "+", "-", " ", ".", "e", "E5", "0x", "0b", "0o", "f", "inf", "nan", "Infinity", "\\n", "١", "j", "z", "1_000", "__", "e-3", "999999999999999999999", "é", "\\x00", "٣", "²", "1e400", "\\u2003"]
    text = "'" + "".join(pick(r, parts) for _ in range(r.randrange(0, 5))) + "'"
    call = pick(r, ["int({})", "float({})", "int({}, 16)", "int({}, 0)", "int({}, 2)", "int({}, 36)", "int(bytes({}, 'utf-8'))", "float(bytes({}, 'utf-8'))", "int({}, base=8)", "float.fromhex({})", "bytes.fromhex({})"])
    return "t(lambda: " + call.format(text) + ")"


TOPICS = {f.__name__: f for f in [methods, operators, numbers, formats, percents, builtins, subscripts, stores, attributes, dunders, strings, parsing]}


def bounded():
    """An expression that never ends or takes all memory fails by itself."""
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def is_open(answer):
    """Whether an answer depends on addresses, on memory, or on surrogates, which the VM's texts do not have."""
    return any(part in answer for part in (" at 0x", " object at ", "\\ud8", "\\udc", "MemoryError"))


def run(job):
    at, lines, folder = job
    path = folder / f"c{at}.py"
    path.write_text(HEAD + INPLACE + STORES + "\n".join(lines) + "\n", encoding="utf-8")
    start = (HEAD + INPLACE + STORES).count("\n")
    want = subprocess.run([sys.executable, "-X", "utf8", "-W", "ignore", str(path)], capture_output=True, text=True, encoding="utf-8", errors="backslashreplace", preexec_fn=bounded, env={**os.environ, "PYTHONHASHSEED": "0"})
    got = subprocess.run([PANDA, "run", str(path), "--gas-limit", "100000000000"], capture_output=True, text=True, encoding="utf-8", errors="replace", preexec_fn=bounded)
    ours, theirs = got.stdout.split("\n"), want.stdout.split("\n")
    out, compared = [], 0
    if want.returncode:
        out.append(("CPython ended early", lines[min(len(theirs), len(lines)) - 1], want.stderr[-300:], ""))
    if got.returncode:
        out.append(("the VM ended early", got.stderr[-600:], "", ""))
    for line, one, two in zip(lines, theirs, ours):
        if is_open(one):
            continue
        compared += 1
        if one != two:
            out.append((line, one, two, start))
    return compared, out


def shape(line, one, two):
    """What many differences have in common."""
    strip = lambda text: re.sub(r"'[^']*'|\"[^\"]*\"|\d+", "#", text)[:70]
    call = re.search(r"\.(\w+)\(|lambda: (\w+)\(", line)
    return (call.group(1) or call.group(2) if call else "", strip(one)[:50] if one.startswith("!") else one.split(" ")[0], strip(two)[:50] if two.startswith("!") else two.split(" ")[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("topics", nargs="*")
    parser.add_argument("-n", type=int, default=400)
    parser.add_argument("-s", type=int, default=1)
    parser.add_argument("-o", default="target/vm-calls")
    parser.add_argument("-k", type=int, default=2, help="examples per shape")
    args = parser.parse_args()
    folder = Path(args.o)
    folder.mkdir(parents=True, exist_ok=True)
    jobs = []
    for topic in args.topics or TOPICS:
        r = random.Random(f"{topic} {args.s}")
        lines = list(dict.fromkeys(TOPICS[topic](r) for _ in range(args.n)))
        jobs += [(f"{topic}{at}", lines[at:at + 400], folder) for at in range(0, len(lines), 400)]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(run, jobs))
    compared = sum(count for count, _ in results)
    found = [entry for _, entries in results for entry in entries]
    shapes = collections.defaultdict(list)
    for line, one, two, _ in found:
        shapes[shape(line, one, two)].append((line, one, two))
    for key, entries in sorted(shapes.items(), key=lambda pair: -len(pair[1])):
        print(f"== {len(entries)}x {key}")
        for line, one, two in entries[: args.k]:
            print(f"   {line}\n      CPython {one}\n      VM      {two}")
    print(f"{compared} compared, {len(found)} differ")


if __name__ == "__main__":
    main()
