"""Writes random cases for the VM against CPython: `python3.11 tests/oracle/vm_fuzz.py DIR [COUNT] [SEED]`.

Every other case is a list of random expressions over builtin types, one output line each: a value or an exception;
the others are random programs of functions, loops, handlers, generators and classes. Then

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

PROGRAM_HEAD = '''"""A random program, seed {seed}."""
class E(Exception): pass
class F(E): pass
class M:
    def __init__(self, n, eat=False): self.n, self.eat = n, eat
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__); return self.eat
def t(x):
    print("t", x)
    return x
a, b, c, d = 1, 2, 3, [4]
'''


class Program:
    """Writes random statements: control flow of every kind, with traces and without endless loops."""

    def __init__(self, r):
        self.r, self.lines, self.names, self.functions, self.count = r, [], ["a", "b", "c"], [], 0

    def add(self, depth, text):
        self.lines.append("    " * depth + text)

    def fresh(self, letter):
        self.count += 1
        return f"{letter}{self.count}"

    def number(self, depth=0):
        r = self.r
        kind = r.randrange(12 if depth < 3 else 4)
        if kind < 2:
            return str(r.randrange(-3, 10))
        if kind < 4:
            return r.choice(self.names)
        one, two = self.number(depth + 1), self.number(depth + 1)
        if kind < 7:
            return f"({one} {r.choice(['+', '-', '*', '//', '%', '&', '|', '^'])} {two})"
        if kind == 7:
            return f"({one} if {self.test(depth + 1)} else {two})"
        if kind == 8:
            return f"({one} {r.choice(['and', 'or'])} t({two}))"
        if kind == 9:
            return f"len([{r.choice('xyz')} for {r.choice('xyz')} in range(3)])" if r.random() < 0.3 else f"sum([x * {one} for x in range({r.randrange(4)}) if x != {two}])"
        if kind == 10 and self.functions:
            return f"{r.choice(self.functions)}({one}, {two})"
        return f"[{one}, {two}, 5][{r.randrange(-3, 4)}]"

    def test(self, depth=0):
        r = self.r
        one, two = self.number(depth + 1), self.number(depth + 1)
        return r.choice([f"{one} < {two}", f"{one} == {two}", f"not {one}", f"{one} > {two} >= {self.number(depth + 1)}", f"{one} in ({two}, 1)", f"(w := {one}) != {two}", one])

    def block(self, depth, place):
        for _ in range(self.r.randrange(1, 4)):
            self.statement(depth, place)

    def statement(self, depth, place):
        """`place` holds `l` inside a loop, `f` in a function, `g` in a generator."""
        r = self.r
        kinds = ["set", "set", "print", "aug"]
        if depth < 5:
            kinds += ["if", "for", "while", "try", "try", "with", "unpack", "match", "assert", "raise"]
            if depth < 3:
                kinds += ["def", "gen", "class"]
        if "l" in place:
            kinds += ["break", "continue"]
        if "f" in place:
            kinds += ["return"]
        if "g" in place:
            kinds += ["yield", "yield"]
        kind = r.choice(kinds)
        if kind == "set":
            name = r.choice("abc") if r.random() < 0.7 else self.fresh("v")
            self.add(depth, f"{name} = {self.number()}")
            if not place and name not in self.names:
                self.names.append(name)
        elif kind == "aug":
            self.add(depth, f"{r.choice('abc')} {r.choice(['+=', '-=', '*=', '|='])} {self.number()}")
        elif kind == "print":
            self.add(depth, f"print({self.number()}, {self.number()})")
        elif kind == "unpack":
            self.add(depth, r.choice([f"a, b = b, {self.number()}", f"a, *rest = [{self.number()}, 2, 3]", f"(a, b), c = (1, {self.number()}), 3", f"d[0], d[-1] = {self.number()}, a", "del rest", f"a = b = {self.number()}"]))
        elif kind == "assert":
            self.add(depth, f"assert {self.test()}, {self.number()}")
        elif kind == "raise":
            self.add(depth, f"if {self.test()}: raise {r.choice(['E', 'F', 'ValueError', 'KeyError'])}({self.number()}){r.choice(['', '', ' from None', ' from E(0)'])}")
        elif kind == "if":
            self.add(depth, f"if {self.test()}:")
            self.block(depth + 1, place)
            if r.random() < 0.4:
                self.add(depth, f"elif {self.test()}:")
                self.block(depth + 1, place)
            if r.random() < 0.5:
                self.add(depth, "else:")
                self.block(depth + 1, place)
        elif kind == "for":
            name = self.fresh("i")
            self.add(depth, f"for {name} in {r.choice([f'range({r.randrange(4)})', '(5, 6)', '[*d, 7]', 'enumerate([8])'])}:")
            self.block(depth + 1, place + "l")
            if r.random() < 0.4:
                self.add(depth, "else:")
                self.block(depth + 1, place)
        elif kind == "while":
            name = self.fresh("n")
            self.add(depth, f"{name} = 0")
            self.add(depth, f"while {name} < {r.randrange(4)}{r.choice(['', ' and ' + self.test()])}:")
            self.add(depth + 1, f"{name} += 1")
            self.block(depth + 1, place + "l")
            if r.random() < 0.3:
                self.add(depth, "else:")
                self.block(depth + 1, place)
        elif kind == "with":
            self.add(depth, f"with M({r.randrange(9)}, {r.random() < 0.4}) as m{r.choice(['', ', M(9) as n'])}:")
            self.block(depth + 1, place)
        elif kind == "match":
            self.add(depth, f"match {r.choice(['a', '[a, b]', 'd', '(b, c, 1)'])}:")
            for pattern in r.sample(["1 | 2", "[x, y]", "[x, *z]", "int(k) if k > 2", "[1, _, last]", "str()"], 2) + ["_"]:
                self.add(depth + 1, f"case {pattern}:")
                self.block(depth + 2, place)
        elif kind == "try":
            self.add(depth, "try:")
            self.block(depth + 1, place)
            handlers = r.sample(["E", "F", "(ValueError, KeyError)", "ZeroDivisionError", "Exception", "LookupError"], r.randrange(0, 3))
            last = r.random() < 0.5 or not handlers
            for handler in handlers:
                self.add(depth, f"except {handler}{r.choice(['', ' as e'])}:")
                self.add(depth + 1, f"print('caught', {self.number()})")
                if r.random() < 0.7:
                    self.block(depth + 1, place)
                if r.random() < 0.2:
                    self.add(depth + 1, "raise")
            if handlers and r.random() < 0.4:
                self.add(depth, "else:")
                self.block(depth + 1, place)
            if last:
                self.add(depth, "finally:")
                self.add(depth + 1, "print('finally')")
                if r.random() < 0.7:
                    self.block(depth + 1, place)
        elif kind in ("def", "gen"):
            name = self.fresh(kind[0])
            inner = self.r.choice(["", "", "nonlocal a" if "f" in place else "global a"])
            self.add(depth, f"def {name}(x=1, y=2, *z):")
            if inner == "nonlocal a":
                self.lines.pop()
                self.add(depth, "a = 1")
                self.add(depth, f"def {name}(x=1, y=2, *z):")
            if inner:
                self.add(depth + 1, inner)
            for other in "abc":
                if other != "a" or not inner:
                    if self.r.random() < 0.7:
                        self.add(depth + 1, f"{other} = {r.choice(['x', 'y', '1'])}")
            before, self.functions = self.functions, []
            self.block(depth + 1, "f" if kind == "def" else "fg")
            if kind == "gen":
                self.add(depth + 1, f"yield {self.number()}")
            else:
                self.add(depth + 1, f"return {self.number()}")
            self.functions = before
            if kind == "gen":
                self.add(depth, r.choice([f"print(list({name}(a)))", f"for q in {name}(): print('q', q)", f"g = {name}(3); print(next(g, 0), next(g, 0)); g.close()", f"print(sum(v for v in {name}(b) if v is not None))"]))
            else:
                if not place:
                    self.functions.append(name)
                self.add(depth, f"print({name}({self.number()}))")
        elif kind == "class":
            name = self.fresh("C")
            self.add(depth, f"class {name}:")
            self.add(depth + 1, f"k = {self.number()}")
            self.add(depth + 1, f"def m(self, x): return {r.choice(['self.k + x', 'x', 'type(self).k - x'])}")
            self.add(depth, f"print({name}().m({self.number()}), {name}.k)")
        elif kind == "return":
            self.add(depth, f"return {self.number()}")
        elif kind == "yield":
            self.add(depth, r.choice([f"yield {self.number()}", f"a = yield {self.number()}", "yield from (7, 8)"]))
        else:
            self.add(depth, kind)

    def text(self):
        while len(self.lines) < 60:
            first = len(self.lines)
            self.add(0, "try:")
            self.block(1, "")
            self.add(0, "except Exception as e:")
            self.add(1, "print(type(e).__name__, e, type(e.__context__).__name__, type(e.__cause__).__name__)")
            if len(self.lines) - first > 150:
                del self.lines[first:]
        if self.r.random() < 0.5:  # and one that nobody catches
            self.block(0, "")
        return "\n".join(self.lines) + "\n"


def expressions(r, seed):
    """A case of 40 expressions."""
    lines = []
    while len(lines) < 40:
        text = expression(r)
        try:
            compile(text, "x", "eval")
        except SyntaxError:
            continue
        lines.append(f"show(lambda: {text})\n")
    return HEAD.format(seed=seed) + "".join(lines)


def program(r, seed):
    """A case with a program that CPython can compile."""
    while True:
        text = PROGRAM_HEAD.replace("{seed}", str(seed)) + Program(r).text()
        try:
            compile(text, "x", "exec")
        except SyntaxError:
            continue
        return text


def main():
    warnings.simplefilter("ignore")
    folder, count, seed = Path(sys.argv[1]), int((sys.argv + ["20"])[2]), int((sys.argv + ["", "1"])[3] or 1)
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(count):
        number = seed * 100_003 + n
        make = expressions if n % 2 else program
        case = make(random.Random(number), number)
        (folder / f"seed_{seed}_{n:04}.py").write_text(case, encoding="utf-8")


if __name__ == "__main__":
    main()
