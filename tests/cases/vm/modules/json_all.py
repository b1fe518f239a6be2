"""Many small questions, answered by CPython."""
import json
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: json.dumps({"a": 1, "b": [1, 2.5]}, indent="\t")); show(lambda: json.dumps([1, [2, [3]]], indent=2, separators=(", ", " = ")))
show(lambda: json.dumps({2: 1, 1: 2}, sort_keys=True)); show(lambda: json.dumps({"a": 1, 1: 2}, sort_keys=True)); show(lambda: json.dumps({(1,): 2, "b": 3}, skipkeys=True))
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
show(lambda: json.dumps({"s": {3, 1, 2}}, cls=E)); show(lambda: json.dumps({"s": object}, cls=E)); show(lambda: E(indent=1).encode([1]))
show(lambda: json.dumps([1, 2], 3)); show(lambda: json.dumps()); show(lambda: json.dumps("\u2028\x7f\x00\ud7ff")); show(lambda: json.dumps(True, indent=2)); show(lambda: json.dumps({True: 1, False: 2}))
class I(int): pass
class S(str): pass
show(lambda: json.dumps([I(5), S("x"), {S("k"): I(2)}]))
show(lambda: json.loads('[1, 2', )); show(lambda: json.loads('{"a": 1 "b"}')); show(lambda: json.loads('{"a"')); show(lambda: json.loads('{')); show(lambda: json.loads('["\\u12"]')); show(lambda: json.loads('"\\ud83d"') == "x"); show(lambda: json.loads("[1,\n 2,\n x]")); show(lambda: json.loads("-")); show(lambda: json.loads("-Inf")); show(lambda: json.loads("1e")); show(lambda: json.loads("[1.0.0]")); show(lambda: json.loads(b'{"a": 2}')); show(lambda: json.loads("tru")); show(lambda: json.loads("  ")); show(lambda: json.loads('"\t"', strict=False)); show(lambda: json.loads("1.5", parse_float=str)); show(lambda: json.loads("15", parse_int=float)); show(lambda: json.loads('{"a": {"b": 1}}', object_hook=lambda d: list(d.items()))); show(lambda: json.loads('{"a": 1, "b": 2}', object_pairs_hook=lambda p: p)); show(lambda: json.loads("NaN", parse_constant=lambda c: c)); show(lambda: json.loads("9" * 30)); show(lambda: json.loads("1e400")); show(lambda: json.loads("[]x")); show(lambda: json.loads('{"a":1,}')); show(lambda: json.loads("[1 ,]")); show(lambda: json.loads("é"))
try: json.loads('{"x": \n  oops}')
except json.JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno, e.doc == '{"x": \n  oops}', isinstance(e, ValueError), e.args)
show(lambda: json.JSONDecoder().raw_decode('[1, 2] tail')); show(lambda: json.JSONDecoder().decode('{"a": 1}'))
# --- expect
# outcome: ok
# output:
# '{\n\t"a": 1,\n\t"b": [\n\t\t1,\n\t\t2.5\n\t]\n}'
# '[\n  1, \n  [\n    2, \n    [\n      3\n    ]\n  ]\n]'
# '{"1": 2, "2": 1}'
# TypeError '<' not supported between instances of 'int' and 'str'
# '{"b": 3}'
# '{"s": [1, 2, 3]}'
# TypeError Object of type type is not JSON serializable
# '[\n 1\n]'
# TypeError dumps() takes 1 positional argument but 2 were given
# TypeError dumps() missing 1 required positional argument: 'obj'
# '"\\u2028\\u007f\\u0000\\ud7ff"'
# 'true'
# '{"true": 1, "false": 2}'
# '[5, "x", {"k": 2}]'
# JSONDecodeError Expecting ',' delimiter: line 1 column 6 (char 5)
# JSONDecodeError Expecting ',' delimiter: line 1 column 9 (char 8)
# JSONDecodeError Expecting ':' delimiter: line 1 column 5 (char 4)
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# JSONDecodeError Invalid \uXXXX escape: line 1 column 4 (char 3)
# False
# JSONDecodeError Expecting value: line 3 column 2 (char 9)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Extra data: line 1 column 2 (char 1)
# JSONDecodeError Expecting ',' delimiter: line 1 column 5 (char 4)
# {'a': 2}
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Expecting value: line 1 column 3 (char 2)
# '\t'
# '1.5'
# 15.0
# [('a', [('b', 1)])]
# [('a', 1), ('b', 2)]
# 'NaN'
# 999999999999999999999999999999
# inf
# JSONDecodeError Extra data: line 1 column 3 (char 2)
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
# JSONDecodeError Expecting value: line 1 column 5 (char 4)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# Expecting value 9 2 3 True True ('Expecting value: line 2 column 3 (char 9)',)
# ([1, 2], 6)
# {'a': 1}
