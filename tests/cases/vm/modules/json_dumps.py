"""json.dumps of every kind of value."""
import json
print(json.dumps(None), json.dumps(True), json.dumps(1), json.dumps(1.5), json.dumps("a\"b\n\u00e9😀\t\\"), json.dumps([1, [2, []], {}]), json.dumps({"b": 1, "a": [None]}), json.dumps((1, 2)), json.dumps(10**30), json.dumps(1e100), json.dumps(float("nan")), json.dumps(float("-inf")))
print(json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps("é", ensure_ascii=False))
print(json.dumps({"a": [1, 2, {"b": []}], "c": {}}, indent=2))
print(json.dumps([1], indent=0), json.dumps({"k": object}, default=lambda o: "obj"), json.dumps([], indent=4))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: json.dumps({1}))
show(lambda: json.dumps(b"x"))
show(lambda: json.dumps({(1, 2): 3}))
show(lambda: json.dumps(float("nan"), allow_nan=False))
a = []; a.append(a)
show(lambda: json.dumps(a))
# --- expect
# outcome: ok
# output:
# null true 1 1.5 "a\"b\n\u00e9\ud83d\ude00\t\\" [1, [2, []], {}] {"b": 1, "a": [null]} [1, 2] 1000000000000000000000000000000 1e+100 NaN -Infinity
# {"1": 4, "null": 3, "1.5": 5} {"a": 2, "b": 1} [1,{"a":2}] "é"
# {
#   "a": [
#     1,
#     2,
#     {
#       "b": []
#     }
#   ],
#   "c": {}
# }
# [
# 1
# ] {"k": "obj"} []
# TypeError Object of type set is not JSON serializable
# TypeError Object of type bytes is not JSON serializable
# TypeError keys must be str, int, float, bool or None, not tuple
# ValueError Out of range float values are not JSON compliant
# ValueError Circular reference detected
