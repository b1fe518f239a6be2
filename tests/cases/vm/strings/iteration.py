"""A text is a sequence of characters."""
for c in "aé😀":
    print(c, ord(c))
print(list("abc"), tuple("ab"), len(set("aab")), list(enumerate("ab")), list(zip("ab", "cd")), "".join(reversed("abc")), [c * 2 for c in "xy"], dict.fromkeys("ab", 0))
a, b, *c = "hello"
print(a, b, c, "x" in "xyz", max("b", "a"), "ab".__len__(), "ab".__contains__("a"), "ab".__getitem__(1))
# --- expect
# outcome: ok
# output:
# a 97
# é 233
# 😀 128512
# ['a', 'b', 'c'] ('a', 'b') 2 [(0, 'a'), (1, 'b')] [('a', 'c'), ('b', 'd')] cba ['xx', 'yy'] {'a': 0, 'b': 0}
# h e ['l', 'l', 'o'] True b 2 True b
