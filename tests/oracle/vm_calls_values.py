"""The values, signatures and texts that vm_calls.py draws from."""

SAMPLES = {
    "str": ["''", "'a'", "'abc'", "'Hello World'", "'é😀x'", "' pad '", "'12'", "'a,b,,c'", "'aXbXc'", "'tab\\there\\n'", "'line\\nbreak\\r\\nx'", "\"it's\"", "'ß'", "'-3.5'", "'aaa'", "'a b c'", "Text('sub')", "'{0}'", "'%s'", "'ab' * 3"],
    "bytes": ["b''", "b'a'", "b'abc'", "b'Hello World'", "b' pad '", "b'12'", "b'a,b,,c'", "b'\\x00\\xff'", "b'aXbXc'", "b'l\\nm\\r\\nx'", "b'\\t a'"],
    "bytearray": ["bytearray()", "bytearray(b'abc')", "bytearray(b'Hello World')", "bytearray(b' a,b ')", "bytearray(3)", "bytearray(b'\\x00\\xff')"],
    "list": ["[]", "[1]", "[1, 2, 3]", "[3, 1, 2]", "['b', 'a']", "[[1], [2, 3]]", "[0, '', None]", "[1.5, 2, True]", "list(range(10))", "list('hello')", "Items([2, 1])", "[1, 'a']"],
    "tuple": ["()", "(1,)", "(1, 'a')", "(3, 1, 2)", "((1, 2), [3])", "Pair((1, 2))", "(1, 1.0, True)"],
    "dict": ["{}", "{'a': 1}", "{'b': 2, 'a': 1}", "{1: 'x', 2.5: 'y'}", "{(1, 2): [3], None: {}}", "Map(a=1)", "{1: 1, 2: 2, 3: 3}"],
    "set": ["set()", "{1}", "{1, 2, 3}", "{'a'}", "{1.5, 'x'}"],
    "frozenset": ["frozenset()", "frozenset([2])", "frozenset('ab')", "frozenset({1, 2, 3})"],
    "int": ["0", "1", "-1", "2", "-7", "10", "255", "2**15", "2**63", "-2**63", "2**63 - 1", "2**64 + 1", "10**18", "-10**25", "3**50", "Number(5)", "1000000"],
    "float": ["0.0", "-0.0", "1.0", "0.1", "-2.5", "1e16", "1e-7", "123456.789", "1e308", "5e-324", "1/3", "float('inf')", "float('-inf')", "float('nan')", "2.0**53", "0.5", "1.5", "2.675", "1e22", "Real(2.5)"],
    "bool": ["True", "False"],
    "range": ["range(5)", "range(0)", "range(10, 0, -3)", "range(1, 10, 2)", "range(2**70, 2**70 + 3)", "range(0, -2**65, -2**64)"],
    "slice": ["slice(1)", "slice(1, 3)", "slice(None, None, -1)", "slice('a', 2, 3)", "slice(5, 0, -2)"],
    "type": ["int", "str", "list", "dict", "type", "object", "bool", "Empty", "Number", "ValueError", "type(None)", "float"],
}

OTHERS = ["None", "...", "NotImplemented", "len", "two", "Empty()", "Index(3)", "Index(-1)", "Liar()", "Way()", "gen()", "{}.keys()", "{'a': 1}.items()", "{'a': 1, 'b': 2}.values()", "{1: 2}.keys()", "iter([1, 2])", "lambda x: x", "[].append", "str.upper", "list[int]", "int | None", "enumerate('ab')", "zip([1], 'a')", "map(str, [1])", "ValueError('x')", "ValueError", "reversed([1, 2])", "iter('ab')", "super", "property()", "object()", "type"]

ANY = [value for values in SAMPLES.values() for value in values] + OTHERS * 2

GOOD = {
    "small": ["0", "1", "2", "3", "-1", "-2", "5", "8", "True", "Index(2)", "None", "-5", "100"],
    "little": ["0", "1", "2", "3", "-1", "-2", "5", "10", "-3", "0.5", "True"],
    "count": ["0", "1", "2", "3", "-1", "5", "10", "True", "Index(4)"],
    "key": ["0", "1", "-1", "2", "'a'", "'b'", "None", "1.0", "5", "-100", "()", "'1'", "2**70", "Index(1)", "[]", "1.5", "True", "(1, 2)", "b'a'", "slice(1)", "..."],
    "str": SAMPLES["str"],
    "part": ["'a'", "'b'", "''", "','", "'X'", "'ab'", "' '", "'l'", "'lo'", "'é'", "'\\n'"],
    "bpart": ["b'a'", "b'b'", "b''", "b','", "b'X'", "b'ab'", "b' '", "97", "b'l'", "bytearray(b'a')", "300", "-1"],
    "prefix": ["'a'", "('a', 'b')", "'H'", "()", "('x', '')", "('a', 1)", "''"],
    "bprefix": ["b'a'", "(b'a', b'b')", "b'H'", "()", "(b'x', b'')", "(b'a', 1)", "b''"],
    "char": ["'*'", "' '", "'é'", "''", "'ab'", "'😀'"],
    "bchar": ["b'*'", "b' '", "b''", "b'ab'", "bytearray(b'-')"],
    "int": SAMPLES["int"] + ["7", "3", "-3", "100", "2**100", "-1"],
    "float": SAMPLES["float"] + ["3.7", "-0.5", "1e300", "2.5", "1e-300", "100.0", "7.25"],
    "number": SAMPLES["int"] + SAMPLES["float"] + SAMPLES["bool"],
    "byte": ["0", "97", "255", "256", "-1", "True", "Index(5)"],
    "bytes": SAMPLES["bytes"] + ["bytearray(b'xy')"],
    "list": ["[]", "[1, 2]", "[3, 1, 2]", "['a', 'b']", "(1, 2)", "'xy'", "range(3)", "{'k': 1}", "{5}", "gen()", "b'ab'", "[(1, 2), (3, 4)]", "[None]", "iter([9])", "Way()", "[[1, 2], [3, 4]]"],
    "strs": ["[]", "['a', 'b']", "('x',)", "'xyz'", "['a', 1]", "{'k': 1}", "[b'a']", "[None, 'a']", "('é', 'ü')", "gen()"],
    "bstrs": ["[]", "[b'a', b'b']", "(b'x',)", "b'xyz'", "[b'a', 1]", "['a']", "[bytearray(b'q'), b'w']"],
    "dict": ["{}", "{'a': 1}", "{'b': 2, 'c': 3}", "[('x', 1)]", "[(1, 2), (3, 4)]", "['ab', 'cd']", "[1]", "['abc']", "{'a': 'x', 'b': 2.5}", "Map(z=0)", "[(1,)]", "{1: 2}.items()", "None"],
    "set": ["set()", "{1}", "{2, 3}", "[1, 2]", "'ab'", "(3,)", "frozenset([1])", "{1: 2}", "[[1]]", "range(3)", "{1: 2}.keys()"],
    "any": ANY,
    "hashable": ["1", "'a'", "None", "(1, 2)", "2.5", "True", "frozenset()", "[]", "{}", "{1}", "b'a'", "int"],
    "func": ["len", "str", "None", "lambda x: x", "lambda x: -x", "two", "int", "repr", "'a'", "abs", "str.upper", "lambda: 1", "bool"],
    "class": ["int", "str", "(int, str)", "object", "list", "int | str", "int | None", "type(None)", "()", "(int, (str, float))", "1", "'int'", "list[int]", "[int]", "bool", "Empty", "Exception", "None", "(int, None)", "float", "type", "tuple | list[int]"],
    "encoding": ["'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-32'", "'nope'", "'utf8'", "'UTF-8'", "'cp1252'", "''"],
    "errors": ["'strict'", "'ignore'", "'replace'", "'xmlcharrefreplace'", "'backslashreplace'", "'nope'", "''"],
    "order": ["'big'", "'little'", "'middle'", "''", "'BIG'"],
    "hex": ["'ff00'", "'FF 00'", "'f'", "'zz'", "''", "' 1 2'", "'0x1.8p3'", "'12 34'", "'é'", "b'ff'"],
    "hexfloat": ["'0x1.8p3'", "'-0x1p-1074'", "'1.8'", "'inf'", "'nan'", "''", "'zz'", "'0x1p5000'", "' 0x.1 '", "'0x'", "'-0x0p0'"],
    "numeral": ["'12'", "' 7 '", "'1_0'", "'-5'", "'0x1f'", "'abc'", "''", "'1.5'", "b'12'", "'٣'", "bytearray(b'7')", "'1e5'", "'inf'", "'nan'", "'1__0'", "'+-1'", "b'x'", "'1.e3'", "'.5'", "'1_0.5'"],
    "base": ["10", "16", "2", "0", "36", "37", "1", "-1", "8", "True", "Index(8)", "2**70"],
    "table": ["{97: 'z'}", "{97: None, 98: 120}", "{}", "str.maketrans('ab', 'xy')", "'xyz'", "[1, 2]", "{97: 2**70}", "{97: 1.5}", "{97: 'long'}", "None"],
    "btable": ["bytes(range(256))", "bytes(range(255, -1, -1))", "b'short'", "None", "bytearray(range(256))"],
    "name": ["'a'", "'real'", "'append'", "'foo'", "'__class__'", "'upper'", "1", "''"],
    "iterator": ["iter([1, 2])", "iter([])", "gen()", "[1]", "iter('a')", "enumerate('a')", "5", "zip()", "map(str, [1, 2])"],
    "spec": ["''", "'>5'", "'.2f'", "'d'", "'x'", "'s'", "'zz'", "','", "'08.3f'", "5", "None", "'%'", "'c'", "'^10'", "'e'"],
    "bases": ["()", "(int,)", "(object,)", "(Empty,)", "[]", "(1,)", "(bool,)", "(int, str)", "(Empty, object)", "(type(None),)"],
    "space": ["{}", "{'x': 1}", "{'__doc__': 'd'}", "[]", "None", "{1: 2}"],
}

SEARCH = [["part"], ["part", "small"], ["part", "small", "small"]]
BSEARCH = [["bpart"], ["bpart", "small"], ["bpart", "small", "small"]]


def texts(part, prefix, char, strs, table, own):
    search = [[part], [part, "small"], [part, "small", "small"]]
    starts = [[prefix], [prefix, "small"], [prefix, "small", "small"]]
    pads = [["count"], ["count", char]]
    splits = [[], [part], [part, "small"], ["sep=" + part], ["sep=" + part, "maxsplit=small"], ["maxsplit=small"], ["None", "small"]]
    none = [[]]
    out = [(name, *search) for name in ("find", "rfind", "index", "rindex", "count")]
    out += [(name, *starts) for name in ("startswith", "endswith")]
    out += [(name, *pads) for name in ("ljust", "rjust", "center")]
    out += [(name, *splits) for name in ("split", "rsplit")]
    out += [(name, [], [part], ["None"]) for name in ("strip", "lstrip", "rstrip")]
    out += [(name, [part]) for name in ("partition", "rpartition", "removeprefix", "removesuffix")]
    out += [(name, *none) for name in ("upper", "lower", "title", "capitalize", "swapcase", "isalpha", "isdigit", "isalnum", "isspace", "islower", "isupper", "istitle", "isascii")]
    out += [("replace", [part, part], [part, part, "small"]), ("join", [strs]), ("zfill", ["count"]), ("expandtabs", [], ["count"], ["tabsize=count"]), ("splitlines", [], ["small"], ["keepends=small"]), ("translate", [table])]
    return out + own


SIGNATURES = {
    "str": texts("part", "prefix", "char", "strs", "table", [("casefold", []), ("encode", [], ["encoding"], ["encoding", "errors"], ["errors=errors"], ["encoding=encoding"]), ("isidentifier", []), ("isprintable", []), ("isdecimal", []), ("isnumeric", []), ("format", [], ["any"], ["any", "any"]), ("format_map", ["dict"]), ("maketrans", ["dict"], ["part", "part"], ["part", "part", "part"])]),
    "bytes": texts("bpart", "bprefix", "bchar", "bstrs", "btable", [("hex", [], ["char"], ["char", "small"], ["sep=bchar", "bytes_per_sep=small"]), ("decode", [], ["encoding"], ["encoding", "errors"], ["errors=errors"]), ("fromhex", ["hex"]), ("maketrans", ["bytes", "bytes"]), ("translate", ["btable", "bpart"], ["btable", "delete=bpart"])]),
    "bytearray": texts("bpart", "bprefix", "bchar", "bstrs", "btable", [("hex", [], ["char"], ["char", "small"]), ("decode", [], ["encoding"], ["encoding", "errors"]), ("fromhex", ["hex"]), ("append", ["byte"]), ("extend", ["bytes"], ["list"]), ("insert", ["small", "byte"]), ("pop", [], ["small"]), ("remove", ["byte"]), ("reverse", []), ("clear", []), ("copy", []), ("__setitem__", ["small", "byte"]), ("__iadd__", ["bytes"]), ("__imul__", ["small"])]),
    "list": [("append", ["any"]), ("extend", ["list"]), ("insert", ["small", "any"]), ("pop", [], ["small"]), ("remove", ["any"]), ("reverse", []), ("clear", []), ("copy", []), ("count", ["any"]), ("index", ["any"], ["any", "small"], ["small", "small", "small"]), ("sort", [], ["key=func"], ["reverse=small"], ["key=func", "reverse=small"]), ("__contains__", ["any"]), ("__add__", ["list"]), ("__mul__", ["small"]), ("__iadd__", ["list"]), ("__getitem__", ["key"])],
    "tuple": [("count", ["any"]), ("index", ["any"], ["any", "small"], ["small", "small", "small"]), ("__contains__", ["any"]), ("__add__", ["list"]), ("__mul__", ["small"]), ("__getitem__", ["key"])],
    "dict": [("keys", []), ("values", []), ("items", []), ("get", ["hashable"], ["hashable", "any"]), ("pop", ["hashable"], ["hashable", "any"]), ("setdefault", ["hashable"], ["hashable", "any"]), ("update", [], ["dict"], ["dict", "x=any"], ["x=any"]), ("copy", []), ("clear", []), ("popitem", []), ("fromkeys", ["list"], ["list", "any"]), ("__contains__", ["hashable"]), ("__or__", ["dict"]), ("__ior__", ["dict"]), ("__getitem__", ["hashable"]), ("__reversed__", [])],
    "set": [(name, ["hashable"]) for name in ("add", "remove", "discard", "__contains__")] + [(name, ["set"], [], ["set", "set"]) for name in ("union", "intersection", "difference", "update", "intersection_update", "difference_update")] + [(name, ["set"]) for name in ("symmetric_difference", "symmetric_difference_update", "issubset", "issuperset", "isdisjoint", "__or__", "__and__", "__sub__", "__xor__", "__ior__", "__le__")] + [("clear", []), ("copy", [])],
    "frozenset": [(name, ["set"], [], ["set", "set"]) for name in ("union", "intersection", "difference")] + [(name, ["set"]) for name in ("symmetric_difference", "issubset", "issuperset", "isdisjoint", "__or__", "__lt__")] + [("copy", []), ("add", ["any"])],
    "int": [("bit_length", []), ("bit_count", []), ("to_bytes", [], ["count"], ["count", "order"], ["count", "order", "signed=small"], ["length=count", "byteorder=order"]), ("from_bytes", ["bytes"], ["bytes", "order"], ["bytes", "order", "signed=small"], ["list", "order"]), ("as_integer_ratio", []), ("conjugate", []), ("__add__", ["any"]), ("__round__", ["small"]), ("__pow__", ["little", "int"]), ("__floordiv__", ["number"])],
    "float": [("is_integer", []), ("as_integer_ratio", []), ("hex", []), ("fromhex", ["hexfloat"]), ("conjugate", []), ("__add__", ["any"]), ("__round__", [], ["small"]), ("__divmod__", ["number"]), ("__trunc__", [])],
    "bool": [("bit_length", []), ("to_bytes", ["count", "order"]), ("__and__", ["any"]), ("__add__", ["number"])],
    "range": [("count", ["any"]), ("index", ["any"]), ("__contains__", ["number"]), ("__getitem__", ["key"]), ("__len__", [])],
    "slice": [("indices", ["count"])],
    "type": [("mro", []), ("__instancecheck__", ["any"]), ("__subclasscheck__", ["class"])],
}

CONVERT = {
    "int": [[], ["number"], ["numeral"], ["numeral", "base"], ["any"], ["any", "base"], ["numeral", "base=base"]],
    "float": [[], ["number"], ["numeral"], ["any"]],
    "str": [[], ["any"], ["bytes", "encoding"], ["bytes", "encoding", "errors"], ["object=any"], ["bytes", "errors=errors"], ["any", "encoding"]],
    "bytes": [[], ["list"], ["count"], ["str", "encoding"], ["str", "encoding", "errors"], ["any"], ["bytes"], ["str", "encoding=encoding"]],
    "bytearray": [[], ["list"], ["count"], ["str", "encoding"], ["any"], ["bytes"]],
    "bool": [[], ["any"]],
    "list": [[], ["list"], ["any"]],
    "tuple": [[], ["list"], ["any"]],
    "set": [[], ["set"], ["any"]],
    "frozenset": [[], ["set"], ["any"]],
    "dict": [[], ["dict"], ["dict", "x=any"], ["a=any"], ["any"]],
    "range": [["small"], ["small", "small"], ["small", "small", "small"], ["int"], ["int", "int", "int"], ["any"]],
    "slice": [["any"], ["any", "any"], []],
    "object": [[], ["any"]],
    "type": [["any"], ["name", "bases", "space"], ["any", "any"], []],
    "len": [["any"], ["list"]],
    "repr": [["any"], []],
    "ascii": [["any"], ["str"]],
    "sorted": [["list"], ["list", "key=func"], ["list", "reverse=small"], ["any"], ["list", "func"]],
    "sum": [["list"], ["list", "number"], ["list", "start=any"], ["any"]],
    "min": [["list"], ["list", "key=func"], ["any", "any"], ["small", "small", "small"], ["list", "default=any"], ["small", "small", "default=any"], []],
    "max": [["list"], ["list", "key=func"], ["any", "any"], ["small", "small", "small"], ["list", "default=any"], []],
    "zip": [["list", "list"], ["list", "list", "strict=small"], ["list"], [], ["any"]],
    "map": [["func", "list"], ["func", "list", "list"], ["func"], []],
    "filter": [["func", "list"], ["func", "any"]],
    "enumerate": [["list"], ["list", "int"], ["list", "start=int"], ["any"], []],
    "reversed": [["list"], ["any"], []],
    "iter": [["list"], ["any"], ["func", "any"], []],
    "next": [["iterator"], ["iterator", "any"], ["any"]],
    "any": [["list"], ["any"]],
    "all": [["list"], ["any"]],
    "round": [["number"], ["number", "small"], ["any"], ["number", "ndigits=small"], ["number=number"], []],
    "pow": [["int", "little"], ["int", "little", "int"], ["number", "little"], ["any", "any"], ["base=int", "exp=little"], ["int", "little", "mod=int"]],
    "divmod": [["number", "number"], ["any", "any"]],
    "abs": [["number"], ["any"], []],
    "hash": [["number"], ["small"]],
    "chr": [["count"], ["int"], ["any"]],
    "ord": [["char"], ["bchar"], ["any"], ["part"]],
    "bin": [["int"], ["any"]],
    "oct": [["int"], ["any"]],
    "hex": [["int"], ["any"]],
    "format": [["any"], ["any", "spec"], ["number", "spec"], ["str", "spec"]],
    "isinstance": [["any", "class"], ["any", "any"], ["any"]],
    "issubclass": [["class", "class"], ["any", "class"], []],
    "callable": [["any"], []],
    "getattr": [["any", "name"], ["any", "name", "any"], []],
    "hasattr": [["any", "name"]],
    "setattr": [["any", "name", "any"]],
    "delattr": [["any", "name"]],
    "vars": [["any"]],
    "property": [["func"]],
    "int.from_bytes": [["bytes", "order"]],
    "dict.fromkeys": [["list"], ["list", "any"]],
    "str.maketrans": [["dict"], ["part", "part"], ["part", "part", "part"]],
    "bytes.fromhex": [["hex"]],
    "float.fromhex": [["hexfloat"]],
}

SPECS = ["", "d", "5", "<6", "^7", ">8", "+", "08", ",", "x", "#x", "b", "o", "e", ".2f", ".3g", "%", "_", "10.4f", "+.1e", "s", ".2", "*^9", "c", " d", "=+8", "010,", ".0f", "#.3g", "n", "G", "08.3f", "_b", "<5s", ">+10.2%", "<", "{", "}", "=", "0", "00", "-", "z", "z.1f", "1000", "20,.2f", "020,d", "_x", "#_x", "#012_x", "#b", "+#o", "X", "#X", ",s", "_d", ",_", "_,", ".", ".f", "1.", "\u00e9", "\u00e9<5", "zd", "zs", "10c", "+c", "#c", ",c", "5.2s", ".1s", "#s", "=5s", "05s", "0<5", "E", "F", ".0e", "#.0f", "#.0e", ".0g", "#g", ".50f", ".20g", "99999999999999999999", ".99999999999999999999f"]

FORMATS = SPECS

PERCENTS = ["%s", "%d", "%5d", "%-5s|", "%05.1f", "%x", "%r", "%e", "%g", "%+d", "%c", "%i", "%.3s", "%%", "%a", "%#o", "% d", "%10.4g", "%f", "%s %s", "%(a)s", "%(a)d %(b)s", "%*d", "%.*f", "%", "%z", "abc", "%s%", "%(a", "%()s", "%(a)", "%5%", "%-010d", "%+ d", "%#x", "%#X", "%u", "%.0f", "%#.0f", "%#.3g", "%.0d", "%.5d", "%.5x", "%08.3d", "%ld", "%hd", "%lld", "%b", "%(a)s %s", "%s %(a)s"]

TEMPLATES = ["{}", "{} {}", "{0}", "{1}", "{0} {}", "{} {0}", "{a}", "{0.real}", "{0[0]}", "{0[a]}", "{0.foo}", "{0!r}", "{!s:>5}", "{!a}", "{!x}", "{!}", "{0!r:^10}", "{:{}}", "{:{}.{}}", "{0:{1}}", "{:>{w}}", "{", "}", "{{}}", "{{{}}}", "{0", "{0!", "{0!r", "{0:", "{a.b}", "{0.}", "{0[}", "{0[]}", "{[0]}", "{.real}", "{0[0}", "{0]}", "{0!rr}", "{-1}", "{0[-1]}", "{ 0}", "{0 }", "{a b}", "{:d}", "{:x}", "{:,}", "{:s}", "{:.2f}", "{:5}|{:<5}|{:^5}", "{:{:{}}}", "{0.real.imag}", "{0[0][0]}", "{0[0]x}", "{!r}{!s}", "a{}b{}c", "{2}", "{:}", "{!r:}", "{99999999999999999999}", "{0:{0}}", "{a[0]}", "{a!r:>{b}}", "{b}", "{:%}", "{0.__class__.__name__}"]
