"""print with sep, end, several values and files refused."""
print()
print(1, "a", None, 2.5, [1], sep="-")
print("a", end="")
print("b", end="|\n")
print(*[1, 2, 3], sep=", ")
print("x", "y", sep="")
print("multi\nline")
print("", "", sep="x")
print(print("inner"))
try:
    print(1, sep=5)
except TypeError as e:
    print(e)
try:
    print(1, end=b"")
except TypeError as e:
    print(e)
try:
    print(1, foo=2)
except TypeError as e:
    print(e)
print("flushed", flush=True)
# --- expect
# outcome: ok
# output:
#
# 1-a-None-2.5-[1]
# ab|
# 1, 2, 3
# xy
# multi
# line
# x
# inner
# None
# sep must be None or a string, not int
# end must be None or a string, not bytes
# 'foo' is an invalid keyword argument for print()
# flushed
