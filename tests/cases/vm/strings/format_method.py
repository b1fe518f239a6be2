"""str.format with positions, names, attributes and items."""
class P:
    x = 3
    items = {"k": [1, 2]}
print("{} {}".format(1, "a"), "{0} {1} {0}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0.x} {0.items[k][1]}".format(P()), "{0[1]} {1[key]}".format([1, 2], {"key": "v"}))
print("{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}|{!r}|{!s:>4}".format("a", "b", "c", 42, 3.14159, "x", "y"), "{{}}".format(), "{:{}}|".format("a", 4), "{0:{width}.{prec}f}".format(3.14159, width=8, prec=2))
print("{x}".format_map({"x": 1}), "a{}b".format("-"), "{}".format([1, "a"]), "{a[0]}".format(a="xyz"))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "{} {}".format(1))
show(lambda: "{a}".format(b=1))
show(lambda: "{".format())
show(lambda: "}".format())
show(lambda: "{0} {}".format(1, 2))
show(lambda: "{} {0}".format(1, 2))
show(lambda: "{!x}".format(1))
show(lambda: "{0.y}".format(P()))
show(lambda: "{1}".format("a"))
# --- expect
# outcome: ok
# output:
# 1 a a b a 1 2 3 2 2 v
#     a|b    |  c  |00042|3.14|'x'|   y {} a   |     3.14
# 1 a-b [1, 'a'] x
# IndexError Replacement index 1 out of range for positional args tuple
# KeyError 'a'
# ValueError Single '{' encountered in format string
# ValueError Single '}' encountered in format string
# ValueError cannot switch from manual field specification to automatic field numbering
# ValueError cannot switch from automatic field numbering to manual field specification
# ValueError Unknown conversion specifier x
# AttributeError 'P' object has no attribute 'y'
# IndexError Replacement index 1 out of range for positional args tuple
