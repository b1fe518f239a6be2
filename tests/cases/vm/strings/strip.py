"""strip and its sides, with and without characters; prefixes and suffixes."""
print(repr("  a b \n\t".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()), "xxaxx".strip("x"), "abcba".strip("ab"), "xyz".lstrip("yx"), "xyz".rstrip("zy"))
print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "TestCase".removeprefix("x"), "a".removesuffix(""), "".strip(), "aaa".strip("a"), repr("\u3000a\u00a0".strip()))
print("abc".startswith("ab"), "abc".endswith("bc"), "abc".startswith(("x", "a")), "abc".startswith("b", 1), "abc".endswith("b", 0, 2), "abc".startswith(""), "abc".startswith("", 4))
try:
    "a".strip(1)
except TypeError as e:
    print(e)
try:
    "a".startswith(1)
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 'a b' 'a ' '  a' a c z x
# Case Test TestCase a   'a'
# True True True True True True False
# strip arg must be None or str
# startswith first arg must be str or a tuple of str, not int
