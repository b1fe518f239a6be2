"""split, rsplit, splitlines, partition and join."""
print("a b  c ".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " a b c ".split(None, 1), " a b c ".rsplit(None, 1), "".split(), "".split(","), "aXXbXXc".split("XX"))
print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x1cc\u2028d".splitlines())
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="))
print(",".join(["a", "b"]), "".join(("x", "y")), "-".join("abc"), ",".join([]), ", ".join(str(i) for i in range(3)), "|".join({"k": 1}))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "a".split(""))
show(lambda: "a".partition(""))
show(lambda: ",".join([1]))
show(lambda: ",".join(["a", None]))
show(lambda: ",".join(5))
show(lambda: "a".split(1))
# --- expect
# outcome: ok
# output:
# ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b,c'] ['a,b', 'c'] ['a', 'b c '] [' a b', 'c'] [] [''] ['a', 'b', 'c']
# ['a', 'b', 'c', 'd'] ['a\n', 'b\n'] [] [''] ['a', 'b', 'c', 'd']
# ('a', '=', 'b=c') ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc')
# a,b xy a-b-c  0, 1, 2 k
# ValueError empty separator
# ValueError empty separator
# TypeError sequence item 0: expected str instance, int found
# TypeError sequence item 1: expected str instance, NoneType found
# TypeError can only join an iterable
# TypeError must be str or None, not int
