"""maketrans and translate."""
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")), "abc".translate({97: "X", 98: None, 99: 100}), "abc".translate(str.maketrans({"a": "AA", "b": None})))
print("hello".translate(str.maketrans("h", "j", "o")), "x".translate({}))
try:
    str.maketrans("ab", "c")
except ValueError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# hippo heo Xd AAc
# jell x
# the first two maketrans arguments must have equal length
