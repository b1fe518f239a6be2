"""json.loads and its errors."""
import json
print(json.loads('{"a": [1, 2.5, "x", null, true, false], "b": {"c": -1e3}}'), json.loads(" [ ] "), json.loads('"\\u00e9\\n\\ud83d\\ude00"'), json.loads("123456789012345678901234567890"), json.loads("NaN"), json.loads("-Infinity"), json.loads("-0"), json.loads("1E5"), json.loads('{"a": 1, "a": 2}'))
def show(text):
    try:
        print(json.loads(text))
    except ValueError as e:
        print(type(e).__name__, e)
for text in ("", "[1,", "{'a': 1}", '{"a" 1}', "[1 2]", "nul", '"abc', "[1],", '{"a": 1,}', "01", '"\n"', "[1,]", "1.", "+1", "{1: 2}", '"\\x"'):
    show(text)
try:
    json.loads(5)
except TypeError as e:
    print(e)
data = {"weights": [[0.1, -2.5], [1e-9, 3]], "name": "módel"}
print(json.loads(json.dumps(data)) == data)
# --- expect
# outcome: ok
# output:
# {'a': [1, 2.5, 'x', None, True, False], 'b': {'c': -1000.0}} [] é
# 😀 123456789012345678901234567890 nan -inf 0 100000.0 {'a': 2}
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Expecting value: line 1 column 4 (char 3)
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
# JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# JSONDecodeError Extra data: line 1 column 4 (char 3)
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
# JSONDecodeError Extra data: line 1 column 2 (char 1)
# JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
# JSONDecodeError Expecting value: line 1 column 4 (char 3)
# JSONDecodeError Extra data: line 1 column 2 (char 1)
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
# the JSON object must be str, bytes or bytearray, not int
# True
