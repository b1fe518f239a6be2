"""int, float, str, bool, list, tuple, dict, set as functions."""
print(int("5"), float("2"), str(5), bool(1), list("ab"), tuple([1]), dict(a=1), set([1]), frozenset([2]), bytes([65]), list({1: 2}), tuple("xy"), dict([(1, 2)]), list(range(2)), str([1]), list(map(float, ["1", "2"])))
print(chr(97), ord("a"), hex(10), oct(8), bin(2), ascii("ü"), repr("ü"), format(3.14159, ".2f"), round(3.7), slice(1, 2), type(object()).__name__)
# --- expect
# outcome: ok
# output:
# 5 2.0 5 True ['a', 'b'] (1,) {'a': 1} {1} frozenset({2}) b'A' [1] ('x', 'y') {1: 2} [0, 1] [1] [1.0, 2.0]
# a 97 0xa 0o10 0b10 '\xfc' 'ü' 3.14 4 slice(1, 2, None) object
