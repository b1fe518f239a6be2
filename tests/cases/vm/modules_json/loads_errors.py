"""json.loads: what is accepted, and the texts and places of what is not."""
import json


def show(text):
    try:
        print(repr(json.loads(text)))
    except json.JSONDecodeError as error:
        print(repr(text), "->", error, "|", error.msg, error.pos, error.lineno, error.colno)
    except Exception as error:
        print(repr(text), "->", type(error).__name__, error)


for text in ["", " ", "nul", "null", "true", "True", "tru", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{", "}", "{}", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", "{'a':1}", '{"a" 1}', '{"a":1 "b":2}', "{1:2}", '{"a":}', '{,}',
             "1 2", "[1] x", '"abc', '"a\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\ud83d\\ude00"', '"a\nb"', '"\t"', "'a'", "01", "-", "-1", "+1", "1.", ".5", "1.5", "1e5", "1E+5", "1e", "1e-400", "1e400", "-0", "-0.0", "NaN", "Infinity", "-Infinity", "nan", "-inf",
             "[1.0, -2, 3e2]", '{"a": [1, {"b": null}]}', "  [ 1 , 2 ]  ", "\n\n[1,\n  2,\n x]", '{"a": 1,\n "b": oops}', "\ufeff[]", "[1]\n\n]", '{"a":1}{"b":2}', "// c", "[1] // c", '"\\/\\b\\f\\n\\r\\t\\"\\\\"', '"\u2028"', "12345678901234567890123", "1234567890.123456789", '{"": ""}', '{"a": 1, "a": 2}', "undefined", '["a" : 1]', '{"a", 1}', "\x00", "[true, false, null]", "123abc", "--1", "0x10", "[-]", '{"k": -}', '[1, 2', "\r\n\t 5", "\xa05", '"é"']:
    show(text)
show(b'{"a": 1}')
show(b"\xef\xbb\xbf[1]")
show("é".encode("utf-8"))
show(5)
show(None)
show(["a"])
show("[" * 50 + "]" * 50)
try:
    json.loads("{bad}")
except ValueError as error:
    print(type(error).__name__, isinstance(error, json.JSONDecodeError), error.doc, error.args)
made = json.JSONDecodeError("Message", "line one\nline two", 12)
print(made, made.lineno, made.colno, made.pos, made.msg, made.doc, repr(made))
# --- expect
# outcome: ok
# output:
# '' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# ' ' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
# 'nul' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# None
# True
# 'True' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# 'tru' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '[' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
# ']' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '[1' -> Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 2 1 3
# '[1,' -> Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
# '[1,]' -> Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
# '[,1]' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
# '[1 2]' -> Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4
# '[1,,2]' -> Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
# '{' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# '}' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# {}
# '{"a"' -> Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5
# '{"a":' -> Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6
# '{"a":1' -> Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 6 1 7
# '{"a":1,' -> Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8
# '{"a":1,}' -> Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8
# '{a:1}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# "{'a':1}" -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# '{"a" 1}' -> Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6
# '{"a":1 "b":2}' -> Expecting ',' delimiter: line 1 column 8 (char 7) | Expecting ',' delimiter 7 1 8
# '{1:2}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# '{"a":}' -> Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6
# '{,}' -> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
# '1 2' -> Extra data: line 1 column 3 (char 2) | Extra data 2 1 3
# '[1] x' -> Extra data: line 1 column 5 (char 4) | Extra data 4 1 5
# '"abc' -> Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
# '"a\\' -> Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
# '"\\x"' -> Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2
# '"\\u12"' -> Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
# '"\\u12g4"' -> Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
# '😀'
# '"a\nb"' -> Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 2 1 3
# '"\t"' -> Invalid control character at: line 1 column 2 (char 1) | Invalid control character at 1 1 2
# "'a'" -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '01' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# '-' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# -1
# '+1' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '1.' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# '.5' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# 1.5
# 100000.0
# 100000.0
# '1e' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# 0.0
# inf
# 0
# -0.0
# nan
# inf
# -inf
# 'nan' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '-inf' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# [1.0, -2, 300.0]
# {'a': [1, {'b': None}]}
# [1, 2]
# '\n\n[1,\n  2,\n x]' -> Expecting value: line 5 column 2 (char 12) | Expecting value 12 5 2
# '{"a": 1,\n "b": oops}' -> Expecting value: line 2 column 7 (char 15) | Expecting value 15 2 7
# '\ufeff[]' -> Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
# '[1]\n\n]' -> Extra data: line 3 column 1 (char 5) | Extra data 5 3 1
# '{"a":1}{"b":2}' -> Extra data: line 1 column 8 (char 7) | Extra data 7 1 8
# '// c' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '[1] // c' -> Extra data: line 1 column 5 (char 4) | Extra data 4 1 5
# '/\x08\x0c\n\r\t"\\'
# '\u2028'
# 12345678901234567890123
# 1234567890.1234567
# {'': ''}
# {'a': 2}
# 'undefined' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '["a" : 1]' -> Expecting ',' delimiter: line 1 column 6 (char 5) | Expecting ',' delimiter 5 1 6
# '{"a", 1}' -> Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5
# '\x00' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# [True, False, None]
# '123abc' -> Extra data: line 1 column 4 (char 3) | Extra data 3 1 4
# '--1' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# '0x10' -> Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
# '[-]' -> Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
# '{"k": -}' -> Expecting value: line 1 column 7 (char 6) | Expecting value 6 1 7
# '[1, 2' -> Expecting ',' delimiter: line 1 column 6 (char 5) | Expecting ',' delimiter 5 1 6
# 5
# '\xa05' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# 'é'
# {'a': 1}
# [1]
# b'\xc3\xa9' -> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
# 5 -> TypeError the JSON object must be str, bytes or bytearray, not int
# None -> TypeError the JSON object must be str, bytes or bytearray, not NoneType
# ['a'] -> TypeError the JSON object must be str, bytes or bytearray, not list
# [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
# JSONDecodeError True {bad} ('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',)
# Message: line 2 column 4 (char 12) 2 4 12 Message line one
# line two JSONDecodeError('Message: line 2 column 4 (char 12)')
