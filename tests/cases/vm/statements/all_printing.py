"""Statements: printing."""
print(); print(1, 2, sep=""); print(1, 2, sep=", ", end="!\n"); print("a", end=""); print("b"); print(*[1, 2, 3], sep="\n"); print(None, True, 1.0, [1, "a"], (1,), {"a": 1}, {1}, sep="|"); print("x", "y", sep=None, end=None); print(sep="x"); print("", "")
for kw in ({"sep": 1}, {"end": 2}, {"foo": 1}):
    try: print("a", **kw)
    except TypeError as e: print(e)
print("a\tb\\n", "é", "日本", "\u200b" == "", flush=True)
# --- expect
# outcome: ok
# output:
#
# 12
# 1, 2!
# ab
# 1
# 2
# 3
# None|True|1.0|[1, 'a']|(1,)|{'a': 1}|{1}
# x y
#
#  
# sep must be None or a string, not int
# end must be None or a string, not int
# 'foo' is an invalid keyword argument for print()
# a	b\n é 日本 False
