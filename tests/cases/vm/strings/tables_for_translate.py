"""str.maketrans and translate with dicts, lists, functions as tables and their errors."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class Rot:
    def __getitem__(self, code):
        if chr(code).isalpha():
            return (code - 97 + 13) % 26 + 97
        raise LookupError(code)
for table in [{97: "x"}, {97: None}, {97: 98}, {97: "long"}, {"a": "x"}, {}, "xyz" * 50, [None] * 120, Rot(), {97: 2**40}, {97: -1}, {97: 1.5}, {97: []}, None, 5]:
    t(lambda: "abc a".translate(table))
t(lambda: str.maketrans({"a": "b", 98: None, "é": 1}))
t(lambda: str.maketrans("ab", "xy"))
t(lambda: str.maketrans("ab", "xy", "c"))
t(lambda: str.maketrans("ab", "x"))
t(lambda: str.maketrans("ab"))
t(lambda: str.maketrans({"ab": 1}))
t(lambda: str.maketrans({1.5: 1}))
t(lambda: str.maketrans(1, "a"))
t(lambda: str.maketrans("a", 1))
t(lambda: str.maketrans("a", "b", 1))
t(lambda: str.maketrans())
t(lambda: str.maketrans("a", "b", "c", "d"))
t(lambda: "hello".translate(str.maketrans("el", "ip", "o")))
t(lambda: "a".translate())
t(lambda: b"abc".translate(bytes(range(256))[::-1]))
t(lambda: b"abc".translate(None, b"b"))
t(lambda: b"abc".translate(b"short"))
t(lambda: b"abc".translate(5))
t(lambda: bytes.maketrans(b"ab", b"x"))
t(lambda: bytes.maketrans(b"ab", "xy"))
# --- expect
# outcome: ok
# output:
# 'xbc x'
# 'bc '
# 'bbc b'
# 'longbc long'
# 'abc a'
# 'abc a'
# 'yzxzy'
# ''
# 'nop n'
# ValueError character mapping must be in range(0x110000)
# ValueError character mapping must be in range(0x110000)
# TypeError character mapping must return integer, None or str
# TypeError character mapping must return integer, None or str
# TypeError 'NoneType' object is not subscriptable
# TypeError 'int' object is not subscriptable
# {97: 'b', 98: None, 233: 1}
# {97: 120, 98: 121}
# {97: 120, 98: 121, 99: None}
# ValueError the first two maketrans arguments must have equal length
# TypeError if you give only one argument to maketrans it must be a dict
# ValueError string keys in translate table must be of length 1
# TypeError keys in translate table must be strings or integers
# TypeError first maketrans argument must be a string if there is a second argument
# TypeError maketrans() argument 2 must be str, not int
# TypeError maketrans() argument 3 must be str, not int
# TypeError maketrans expected at least 1 argument, got 0
# TypeError maketrans expected at most 3 arguments, got 4
# 'hipp'
# TypeError str.translate() takes exactly one argument (0 given)
# b'\x9e\x9d\x9c'
# b'ac'
# ValueError translation table must be 256 characters long
# TypeError a bytes-like object is required, not 'int'
# ValueError maketrans arguments must have same length
# TypeError a bytes-like object is required, not 'str'
