"""Joining, repeating, containment and comparison."""
print("a" + "b", "ab" * 3, 3 * "ab", "x" * 0, "x" * -1, "b" in "abc", "" in "", "ac" in "abc", "z" not in "abc")
s = "a"
s += "b"; s *= 2
print(s, s == "abab", "a" < "b", "a" <= "a", "B" < "a", "10" < "9", max("hello"), min("hello"), sorted("hello"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "a" + 1)
show(lambda: "a" - "b")
show(lambda: "a" * "b")
show(lambda: "a" * 1.5)
show(lambda: 1 in "abc")
show(lambda: "a" < 1)
show(lambda: "a" == 1)
# --- expect
# outcome: ok
# output:
# ab ababab ababab   True True False True
# abab True True True True True o e ['e', 'h', 'l', 'l', 'o']
# TypeError can only concatenate str (not "int") to str
# TypeError unsupported operand type(s) for -: 'str' and 'str'
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError can't multiply sequence by non-int of type 'float'
# TypeError 'in <string>' requires string as left operand, not int
# TypeError '<' not supported between instances of 'str' and 'int'
# False
