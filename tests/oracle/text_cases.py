"""Writes tests/cases/text/*.tsv: what CPython makes of formats, numbers and strings, for engine/language/vm/src/text.

    python3 tests/oracle/text_cases.py tests/cases/text

A row is an operation, its arguments and the result (`=text` or `!Exception: message`), separated by tabs; tabs, line ends, backslashes and
everything beyond printable ASCII are escaped as in JSON strings.
"""
import json
import random
import sys

random.seed(20260101)
FOLDER = sys.argv[1]


def cell(value):
    return json.dumps(value)[1:-1]


def outcome(call):
    try:
        return "=" + cell(call())
    except (ValueError, TypeError, OverflowError) as error:
        return "!" + cell(f"{type(error).__name__}: {error}")


def write(name, rows):
    with open(f"{FOLDER}/{name}.tsv", "w") as out:
        out.write(f"# CPython {sys.version.split()[0]}\n")
        for op, *arguments, call in rows:
            out.write("\t".join([op, *map(cell, arguments), outcome(call)]) + "\n")


def spec():
    pick = random.choice
    out = ""
    if random.random() < 0.5:
        out += pick(["", "*", "0", "é", " ", "<"]) + pick("<>=^")
    out += pick(["", "", "+", "-", " "]) + pick(["", "", "", "z"]) + pick(["", "", "#"]) + pick(["", "", "0"])
    out += pick(["", "", "5", "10", "24"]) + pick(["", "", ",", "_"]) + pick(["", ".0", ".1", ".3", ".6", ".17", ".30"])
    return out + pick(["", "s", "d", "b", "o", "x", "X", "n", "c", "e", "E", "f", "F", "g", "G", "%", "q"])


FLOATS = [0.0, -0.0, 1.0, -1.5, 0.5, 2.5, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1e100, 1.7976931348623157e308, 5e-324, 2.675, 1 / 3, -1e22,
          float("inf"), float("-inf"), float("nan"), 999999.5, 9.5, 0.05, 12345.678, 1e21, 99999999999999999.0]
INTS = [0, 1, -1, 42, -255, 1234567, 10**18, -10**18, 2**63, -2**63, 2**64, 10**30, -10**40, 65, 8364, 0x1f43c, 0x110000, 10**400]
TEXTS = ["", "a", "hello", "héllo wörld", "🐼 panda", "x" * 12]

rows = []
for _ in range(900):
    s = spec()
    f = random.choice(FLOATS + [random.uniform(-1e6, 1e6)])
    rows.append(("format_float", repr(f), s, lambda f=f, s=s: format(f, s)))
    i = random.choice(INTS + [random.randint(-10**9, 10**9)])
    rows.append(("format_int", hex(i), s, lambda i=i, s=s: format(i, s)))
    t = random.choice(TEXTS)
    rows.append(("format_str", t, s, lambda t=t, s=s: format(t, s)))
for t in [".", "5,_", "_,", ",s", "xx", "10000000000000000000", ".99999999999999999999", "z", "=", "\n", "é", "5z", ",c", ",x", "_q", "0", "00", "+ ", "<<", "<<5", "{<5"]:
    rows.append(("format_str", "a", t, lambda t=t: format("a", t)))
    rows.append(("format_int", hex(5), t, lambda t=t: format(5, t)))
    rows.append(("format_float", "1.5", t, lambda t=t: format(1.5, t)))
for _ in range(500):
    pick = random.choice
    head = "%" + pick(["", "-", "+", " ", "#", "0", "-0", "+0", "#0"]) + pick(["", "5", "12"]) + pick(["", ".", ".0", ".3", ".10"])
    f, i, t = pick(FLOATS), pick(INTS[:13]), pick(TEXTS)
    a, b, c = head + pick("eEfFgG"), head + pick("diuoxX"), head + pick("s")
    rows.append(("percent_float", a, repr(f), lambda a=a, f=f: a % f))
    rows.append(("percent_int", b, hex(i), lambda b=b, i=i: b % i))
    rows.append(("percent_str", c, t, lambda c=c, t=t: c % t))
write("format", rows)

rows = []
for t in ["1", " 1.5 ", "1e5", "1E5", "-.5", "5.", ".", "", "+", "1_000.5", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "1e5_0", "inf", "-Infinity", "NaN", "+nan", "infin", "nano", "0x10",
          "1 2", "\u0661\u0662.5", "\u2003 7\n", "1e400", "-1e400", "1e-400", "2.2250738585072014e-308", "4.9e-324", "0.1", "9007199254740993", "abc", "1e", "1e+", "--1", "1.2.3", "é", "'", "1\x00", "123456789" * 30]:
    rows.append(("float", t, lambda t=t: repr(float(t))))
for t in ["0", "-0", "+5", " 12 ", "1_000", "1__0", "_1", "1_", "", "+", "-", "0x1f", "0X1F", "0b101", "0o17", "017", "00", "0_0", "0x_f", "0x", "z", "Zz", "1.5", "\u0661\u0662", "９", "abc", "12a", "'", "1 2", "\x00", "- 1",
          "9" * 4300, "9" * 4301, "f" * 5000]:
    for base in [10, 0, 16, 2, 8, 36, 1, 37, -1]:
        rows.append(("int", t, str(base), lambda t=t, base=base: hex(int(t, base))))
for f in FLOATS + [random.uniform(-1e4, 1e4) for _ in range(60)] + [random.randint(-10**6, 10**6) / 8 for _ in range(60)]:
    for places in [0, 1, 2, 3, -1, -2, -5, 10, 20, 308, 324, -308, -309]:
        rows.append(("round", repr(f), str(places), lambda f=f, p=places: repr(round(f, p))))
for f in FLOATS + [random.uniform(-1e-300, 1e-300), 2.2250738585072014e-308, 1.5e-320]:
    rows.append(("hex", repr(f), lambda f=f: f.hex()))
    rows.append(("ratio", repr(f), lambda f=f: "%x/%x" % f.as_integer_ratio()))
    rows.append(("whole", repr(f), lambda f=f: hex(int(f))))
for t in ["0x1.8p3", "1.8p3", "-0x.1p-3", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p1024", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "inf", "-nan", "0x", "", "0x1.g", "0x1p", "0x1p+5", "ff", " 0x1.0p0\n", "0x1.00000000000008p0",
          "0x1.00000000000018p0", "0x123456789abcdef01", "0x0p99999999999999999999", "0x1p-99999999999999999999", "1e5"]:
    rows.append(("fromhex", t, lambda t=t: repr(float.fromhex(t))))
for i in INTS + [2**1023, 2**1024 - 1, 2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**53 + 1, 2**54 + 2, 2**54 + 6, 2**100 + 2**47, 2**100 + 2**47 + 1, 10**4299, 10**4300, 10**6000]:
    rows.append(("int_to_float", hex(i), lambda i=i: repr(float(i))))
    rows.append(("decimal", hex(i), lambda i=i: str(i)))
    rows.append(("bin", hex(i), lambda i=i: bin(i)))
    rows.append(("oct", hex(i), lambda i=i: oct(i)))
write("numbers", rows)

PIECES = ["a", "B", "ß", "é", "İ", "ı", "ǆ", "ŉ", "Σ", "σ", "ς", "Ω", " ", "\t", "\n", "\r", "\r\n", "\x1c", "\x85", "\u2028", "\xa0", "1", "²", "½", "٣", "一", "_", "-", "'", '"', "\\", "🐼", "\x00", "\x7f", "\xad",
          "\u200b", "ab", "Hello", "world", "ﬁ", "Ა", "ა", "Ꭰ", "ꭰ", "\u0301", "\ue000", "\U000e0001", "x,y", ",", "+", "\u0345", "\U0001d400", "ª", "Ⅷ", "ⓐ"]
rows = []


def text(most=8):
    return "".join(random.choice(PIECES) for _ in range(random.randint(0, most)))


def optional(value):
    return "" if value is None else str(value)


def none(value, default):
    return default if value is None else value


for _ in range(150):
    t = text()
    u = text(2) or "a"
    rows.append(("repr", t, lambda t=t: repr(t)))
    rows.append(("ascii", t, lambda t=t: ascii(t)))
    for name in ["capitalize", "title", "swapcase", "casefold", "upper", "lower", "strip", "lstrip", "rstrip"]:
        rows.append((name, t, lambda t=t, name=name: getattr(t, name)()))
    short = text(2)
    for name in ["isalpha", "isdecimal", "isdigit", "isnumeric", "isprintable", "isspace", "isalnum", "islower", "isupper", "istitle", "isidentifier"]:
        rows.append((name, short, lambda t=short, name=name: str(getattr(t, name)())))
    most = random.choice([None, 0, 1, 2])
    rows.append(("split", t, optional(most), lambda t=t, m=most: json.dumps(t.split(None, none(m, -1)))))
    rows.append(("rsplit", t, optional(most), lambda t=t, m=most: json.dumps(t.rsplit(None, none(m, -1)))))
    rows.append(("split_on", t, u, optional(most), lambda t=t, u=u, m=most: json.dumps(t.split(u, none(m, -1)))))
    rows.append(("rsplit_on", t, u, optional(most), lambda t=t, u=u, m=most: json.dumps(t.rsplit(u, none(m, -1)))))
    rows.append(("splitlines", t, lambda t=t: json.dumps(t.splitlines())))
    rows.append(("splitlines_keep", t, lambda t=t: json.dumps(t.splitlines(True))))
    start, end = random.choice([None, 0, 1, -2, 3, 99]), random.choice([None, 0, 2, -1, 5, 99])
    v = random.choice(["", u, "a"])
    for name in ["find", "rfind", "count"]:
        rows.append((name, t, v, optional(start), optional(end), lambda t=t, v=v, name=name, s=start, e=end: str(getattr(t, name)(v, s, e))))
    n = random.choice([None, 0, 1, 2])
    rows.append(("replace", t, v, "<>", optional(n), lambda t=t, v=v, n=n: t.replace(v, "<>", none(n, -1))))
    w = random.randint(0, 14)
    rows.append(("center", t, str(w), "·", lambda t=t, w=w: t.center(w, "·")))
    rows.append(("ljust", t, str(w), "*", lambda t=t, w=w: t.ljust(w, "*")))
    rows.append(("rjust", t, str(w), "*", lambda t=t, w=w: t.rjust(w, "*")))
    rows.append(("zfill", t, str(w), lambda t=t, w=w: t.zfill(w)))
    rows.append(("expandtabs", t, str(w), lambda t=t, w=w: t.expandtabs(w)))
    rows.append(("strip_of", t, u, lambda t=t, u=u: t.strip(u)))
    b = bytes(random.choice([0, 9, 39, 34, 65, 92, 128, 0xc3, 0xa9, 0xf0, 0x9f, 0x90, 0xbc, 0xe2, 0x82, 0xed, 0xa0, 0xff, 0xc0]) for _ in range(random.randint(0, 6)))
    rows.append(("bytes_repr", b.hex(), lambda b=b: repr(b)))
    for errors in ["strict", "replace", "ignore", "backslashreplace"]:
        rows.append(("decode_utf8", b.hex(), errors, lambda b=b, e=errors: b.decode("utf-8", e)))
        rows.append(("decode_ascii", b.hex(), errors, lambda b=b, e=errors: b.decode("ascii", e)))
        rows.append(("encode_latin1", short, errors, lambda t=short, e=errors: t.encode("latin-1", e).hex()))
        rows.append(("encode_ascii", short, errors, lambda t=short, e=errors: t.encode("ascii", e).hex()))
write("strings", rows)
