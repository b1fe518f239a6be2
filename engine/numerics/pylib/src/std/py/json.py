"""JSON, as CPython reads and writes it."""
from _std import json_dumps, json_loads


class JSONDecodeError(ValueError):
    """A text that is no JSON, with the place where it ends to be some."""

    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


def _write(value, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default, sort_keys):
    if separators is not None:
        item_separator, key_separator = separators
    else:
        item_separator, key_separator = (", ", ": ") if indent is None else (",", ": ")
    if isinstance(indent, int):
        indent = " " * indent
    return json_dumps(
        value, indent, item_separator, key_separator, sort_keys, ensure_ascii, allow_nan, default, skipkeys,
        check_circular,
    )


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """A value as JSON."""
    if cls is not None:
        encoder = cls(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw,
        )
        return encoder.encode(obj)
    if kw:
        raise TypeError(f"JSONEncoder.__init__() got an unexpected keyword argument {next(iter(kw))!r}")
    return _write(obj, skipkeys, ensure_ascii, check_circular, allow_nan, indent, separators, default, sort_keys)


def _read(s, start, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, whole):
    found = json_loads(s, start, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, whole)
    if len(found) == 3:
        raise JSONDecodeError(found[0], s, found[1])
    return found


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, strict=True, **kw):
    """JSON as a value."""
    if isinstance(s, bytes):
        s = s.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    elif not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
    elif s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    if cls is not None:
        given = {
            "object_hook": object_hook, "object_pairs_hook": object_pairs_hook, "parse_float": parse_float,
            "parse_int": parse_int, "parse_constant": parse_constant,
        }
        kw.update({name: hook for name, hook in given.items() if hook is not None})
        if not strict:
            kw["strict"] = False
        return cls(**kw).decode(s)
    if kw:
        raise TypeError(f"JSONDecoder.__init__() got an unexpected keyword argument {next(iter(kw))!r}")
    return _read(s, 0, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, True)[0]


class JSONEncoder:
    """dumps as an object, to override default()."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return _write(
            o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self.indent,
            (self.item_separator, self.key_separator), self.default, self.sort_keys,
        )

    def iterencode(self, o):
        yield self.encode(o)


class JSONDecoder:
    """loads as an object."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def _find(self, s, start, whole):
        return _read(s, start, self.strict, self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int,
                     self.parse_constant, whole)

    def decode(self, s):
        return self._find(s, 0, True)[0]

    def raw_decode(self, s, idx=0):
        return self._find(s, idx, False)
