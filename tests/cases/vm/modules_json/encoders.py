"""json: JSONEncoder and JSONDecoder subclasses."""
import json
from dataclasses import dataclass, asdict, is_dataclass


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: int


class Encoder(json.JSONEncoder):
    def default(self, o):
        if is_dataclass(o):
            return {"__point__": True, **asdict(o)}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, bytes):
            return o.hex()
        return super().default(o)


print(json.dumps({"p": Point(1, 2), "s": {3, 1}, "b": b"\xff"}, cls=Encoder), Encoder().encode([Point(0, 0)]), Encoder(indent=1, sort_keys=True).encode({"b": {1}, "a": 2}))
show(lambda: json.dumps(object, cls=Encoder))
show(lambda: json.JSONEncoder().default(5))
print("".join(json.JSONEncoder().iterencode({"a": [1, 2]})), json.JSONEncoder(separators=(",", ":")).encode([1, {"a": None}]), json.JSONEncoder(skipkeys=True).encode({(1,): 1}), json.JSONEncoder().encode("s"), json.JSONEncoder().item_separator, json.JSONEncoder(indent=2).item_separator)
e = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, indent=None, default=str)
print(e.ensure_ascii, e.allow_nan, e.sort_keys, e.indent, e.skipkeys, e.check_circular, e.encode({"é": {1}}))
show(lambda: e.encode(float("nan")))


class Strict(json.JSONEncoder):
    def __init__(self, *args, **kwargs):
        kwargs["sort_keys"] = True
        super().__init__(*args, **kwargs)

    def encode(self, o):
        return "<" + super().encode(o) + ">"


print(json.dumps({"b": 1, "a": 2}, cls=Strict), json.dumps([1], cls=Strict, indent=1))


def hook(d):
    if d.pop("__point__", False):
        return Point(**d)
    return d


print(json.loads('[{"__point__": true, "x": 1, "y": 2}, {"a": 1}]', object_hook=hook), json.loads('{"a": 1, "a": 2, "b": {"c": 3}}', object_pairs_hook=list), json.loads('{"a": {}}', object_pairs_hook=lambda p: ("pairs", p), object_hook=hook))
print(json.loads("[1.5, 2, -3e2]", parse_float=lambda s: f"f{s}", parse_int=lambda s: f"i{s}"), json.loads("[NaN, Infinity, -Infinity]", parse_constant=lambda s: f"c{s}"), json.loads("[1, 1.5]", parse_int=float, parse_float=str))


class Decoder(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, object_hook=self.build, **kwargs)

    def build(self, d):
        return {k.upper(): v for k, v in d.items()}


print(json.loads('{"a": {"b": 1}}', cls=Decoder), Decoder().decode(' [{"x": 1}] '), json.JSONDecoder().raw_decode('{"a": 1} rest'), json.JSONDecoder().raw_decode("12 34"), json.JSONDecoder().raw_decode("xx[1]", 2))
show(lambda: json.JSONDecoder().raw_decode("  1"))
show(lambda: json.JSONDecoder().decode("1 2"))
show(lambda: json.JSONDecoder(strict=True).decode('"\n"'))
print(json.JSONDecoder(strict=False).decode('"\n"'), json.loads('"\t"', strict=False), json.JSONDecoder(object_pairs_hook=dict).decode('{"q": 1}'), json.JSONDecoder(parse_float=str).decode("1.50"))
print(json.loads(json.dumps({"k": [1, None, True, 2.5, "é"]})) == {"k": [1, None, True, 2.5, "é"]})
# --- expect
# outcome: ok
# output:
# {"p": {"__point__": true, "x": 1, "y": 2}, "s": [1, 3], "b": "ff"} [{"__point__": true, "x": 0, "y": 0}] {
#  "a": 2,
#  "b": [
#   1
#  ]
# }
# TypeError Object of type type is not JSON serializable
# TypeError Object of type int is not JSON serializable
# {"a": [1, 2]} [1,{"a":null}] {} "s" ,  ,
# False False True None False True {"é": "{1}"}
# ValueError Out of range float values are not JSON compliant
# <{"a": 2, "b": 1}> <[
#  1
# ]>
# [Point(x=1, y=2), {'a': 1}] [('a', 1), ('a', 2), ('b', [('c', 3)])] ('pairs', [('a', ('pairs', []))])
# ['f1.5', 'i2', 'f-3e2'] ['cNaN', 'cInfinity', 'c-Infinity'] [1.0, '1.5']
# {'A': {'B': 1}} [{'X': 1}] ({'a': 1}, 8) (12, 2) ([1], 5)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Extra data: line 1 column 3 (char 2)
# JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
#
#  	 {'q': 1} 1.50
# True
