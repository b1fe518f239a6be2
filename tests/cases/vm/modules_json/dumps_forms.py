"""json.dumps: every option over every kind of value."""
import json
from collections import OrderedDict, defaultdict, namedtuple, deque
from enum import Enum, IntEnum


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


values = [None, True, False, 0, -1, 10**30, 1.0, -0.0, 0.1, 1e100, 1e-7, 1e16, 123456789.123, "", "a", "\"\\/\b\f\n\r\t\x01\x7f", "é😀\u2028", [], [[]], {}, {"a": {}}, [1, [2, [3]]], (1, 2), {"k": (1,)}, 5e-324, 1.7976931348623157e308]
for v in values:
    print(json.dumps(v), json.dumps(v, ensure_ascii=False).encode("utf-8", "surrogatepass"))
doc = {"name": "x", "list": [1, 2, {"a": []}], "empty": {}, "none": None, "nested": {"b": [True, 1.5], "a": "é"}}
for options in ({}, {"indent": 2}, {"indent": 0}, {"indent": "\t"}, {"indent": "--"}, {"sort_keys": True}, {"separators": (",", ":")}, {"indent": 1, "separators": ("; ", " = ")}, {"indent": 4, "sort_keys": True, "ensure_ascii": False}, {"indent": None}, {"indent": True}, {"indent": -1}):
    print(options)
    print(json.dumps(doc, **options))
print(json.dumps({1: "a", 2.5: "b", True: "c", None: "d", "s": "e", float("inf"): 1}), json.dumps({1: 1, "1": 2}), json.dumps({10: 1, 9: 2}, sort_keys=True))
print(json.dumps([float("nan"), float("inf"), -float("inf")]), json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps({b"x": 1}, skipkeys=True))
P = namedtuple("P", "x y")


class Colour(Enum):
    RED = "r"


class Level(IntEnum):
    LOW = 1


class MyInt(int):
    def __repr__(self):
        return "mine"


class MyStr(str):
    pass


class MyFloat(float):
    def __repr__(self):
        return "float!"


print(json.dumps([P(1, 2), OrderedDict(b=1, a=2), defaultdict(list, k=[1]), Level.LOW, MyInt(5), MyStr("s"), MyFloat(1.5), {Level.LOW: 1}]))
for bad in ({1, 2}, b"bytes", object, Colour.RED, range(2), deque(), lambda: 1, {"a": {1}}, [{"k": b""}], {(1, 2): 3}, {b"x": 1}):
    show(lambda: json.dumps(bad))
show(lambda: json.dumps(float("nan"), allow_nan=False))
show(lambda: json.dumps([1, float("-inf")], allow_nan=False))
show(lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True))
loop = []
loop.append(loop)
show(lambda: json.dumps(loop))
ring = {}
ring["me"] = ring
show(lambda: json.dumps(ring))
show(lambda: json.dumps())
show(lambda: json.dumps(1, 2))
show(lambda: json.dumps(1, bad=True))
print(json.dumps({1, 2, 3}, default=list), json.dumps(object(), default=lambda o: "obj"), json.dumps([1, {2}], default=lambda s: {"set": sorted(s)}), json.dumps({"c": Colour.RED}, default=lambda e: e.value))
show(lambda: json.dumps({1}, default=lambda o: o))
show(lambda: json.dumps({1}, default=str))
show(lambda: json.dumps({1}, default=lambda o: 1 / 0))
print(json.dumps("a" * 3 + "\u0000"), json.dumps({"a": [1, 2]}, indent=3), json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[], {}], indent=2))
# --- expect
# outcome: ok
# output:
# null b'null'
# true b'true'
# false b'false'
# 0 b'0'
# -1 b'-1'
# 1000000000000000000000000000000 b'1000000000000000000000000000000'
# 1.0 b'1.0'
# -0.0 b'-0.0'
# 0.1 b'0.1'
# 1e+100 b'1e+100'
# 1e-07 b'1e-07'
# 1e+16 b'1e+16'
# 123456789.123 b'123456789.123'
# "" b'""'
# "a" b'"a"'
# "\"\\/\b\f\n\r\t\u0001\u007f" b'"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f"'
# "\u00e9\ud83d\ude00\u2028" b'"\xc3\xa9\xf0\x9f\x98\x80\xe2\x80\xa8"'
# [] b'[]'
# [[]] b'[[]]'
# {} b'{}'
# {"a": {}} b'{"a": {}}'
# [1, [2, [3]]] b'[1, [2, [3]]]'
# [1, 2] b'[1, 2]'
# {"k": [1]} b'{"k": [1]}'
# 5e-324 b'5e-324'
# 1.7976931348623157e+308 b'1.7976931348623157e+308'
# {}
# {"name": "x", "list": [1, 2, {"a": []}], "empty": {}, "none": null, "nested": {"b": [true, 1.5], "a": "\u00e9"}}
# {'indent': 2}
# {
#   "name": "x",
#   "list": [
#     1,
#     2,
#     {
#       "a": []
#     }
#   ],
#   "empty": {},
#   "none": null,
#   "nested": {
#     "b": [
#       true,
#       1.5
#     ],
#     "a": "\u00e9"
#   }
# }
# {'indent': 0}
# {
# "name": "x",
# "list": [
# 1,
# 2,
# {
# "a": []
# }
# ],
# "empty": {},
# "none": null,
# "nested": {
# "b": [
# true,
# 1.5
# ],
# "a": "\u00e9"
# }
# }
# {'indent': '\t'}
# {
# 	"name": "x",
# 	"list": [
# 		1,
# 		2,
# 		{
# 			"a": []
# 		}
# 	],
# 	"empty": {},
# 	"none": null,
# 	"nested": {
# 		"b": [
# 			true,
# 			1.5
# 		],
# 		"a": "\u00e9"
# 	}
# }
# {'indent': '--'}
# {
# --"name": "x",
# --"list": [
# ----1,
# ----2,
# ----{
# ------"a": []
# ----}
# --],
# --"empty": {},
# --"none": null,
# --"nested": {
# ----"b": [
# ------true,
# ------1.5
# ----],
# ----"a": "\u00e9"
# --}
# }
# {'sort_keys': True}
# {"empty": {}, "list": [1, 2, {"a": []}], "name": "x", "nested": {"a": "\u00e9", "b": [true, 1.5]}, "none": null}
# {'separators': (',', ':')}
# {"name":"x","list":[1,2,{"a":[]}],"empty":{},"none":null,"nested":{"b":[true,1.5],"a":"\u00e9"}}
# {'indent': 1, 'separators': ('; ', ' = ')}
# {
#  "name" = "x"; 
#  "list" = [
#   1; 
#   2; 
#   {
#    "a" = []
#   }
#  ]; 
#  "empty" = {}; 
#  "none" = null; 
#  "nested" = {
#   "b" = [
#    true; 
#    1.5
#   ]; 
#   "a" = "\u00e9"
#  }
# }
# {'indent': 4, 'sort_keys': True, 'ensure_ascii': False}
# {
#     "empty": {},
#     "list": [
#         1,
#         2,
#         {
#             "a": []
#         }
#     ],
#     "name": "x",
#     "nested": {
#         "a": "é",
#         "b": [
#             true,
#             1.5
#         ]
#     },
#     "none": null
# }
# {'indent': None}
# {"name": "x", "list": [1, 2, {"a": []}], "empty": {}, "none": null, "nested": {"b": [true, 1.5], "a": "\u00e9"}}
# {'indent': True}
# {
#  "name": "x",
#  "list": [
#   1,
#   2,
#   {
#    "a": []
#   }
#  ],
#  "empty": {},
#  "none": null,
#  "nested": {
#   "b": [
#    true,
#    1.5
#   ],
#   "a": "\u00e9"
#  }
# }
# {'indent': -1}
# {
# "name": "x",
# "list": [
# 1,
# 2,
# {
# "a": []
# }
# ],
# "empty": {},
# "none": null,
# "nested": {
# "b": [
# true,
# 1.5
# ],
# "a": "\u00e9"
# }
# }
# {"1": "c", "2.5": "b", "null": "d", "s": "e", "Infinity": 1} {"1": 1, "1": 2} {"9": 2, "10": 1}
# [NaN, Infinity, -Infinity] {"a": 1} {}
# [[1, 2], {"b": 1, "a": 2}, {"k": [1]}, 1, 5, "s", 1.5, {"1": 1}]
# TypeError Object of type set is not JSON serializable
# TypeError Object of type bytes is not JSON serializable
# TypeError Object of type type is not JSON serializable
# TypeError Object of type Colour is not JSON serializable
# TypeError Object of type range is not JSON serializable
# TypeError Object of type deque is not JSON serializable
# TypeError Object of type function is not JSON serializable
# TypeError Object of type set is not JSON serializable
# TypeError Object of type bytes is not JSON serializable
# TypeError keys must be str, int, float, bool or None, not tuple
# TypeError keys must be str, int, float, bool or None, not bytes
# ValueError Out of range float values are not JSON compliant
# ValueError Out of range float values are not JSON compliant
# TypeError '<' not supported between instances of 'int' and 'str'
# ValueError Circular reference detected
# ValueError Circular reference detected
# TypeError dumps() missing 1 required positional argument: 'obj'
# TypeError dumps() takes 1 positional argument but 2 were given
# TypeError JSONEncoder.__init__() got an unexpected keyword argument 'bad'
# [1, 2, 3] "obj" [1, {"set": [2]}] {"c": "r"}
# ValueError Circular reference detected
# "{1}"
# ZeroDivisionError division by zero
# "aaa\u0000" {
#    "a": [
#       1,
#       2
#    ]
# } [] {} [
#   [],
#   {}
# ]
