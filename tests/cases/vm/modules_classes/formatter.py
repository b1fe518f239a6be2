"""string: Formatter, Template, capwords, constants."""
import string
from string import Formatter, Template


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


f = Formatter()
print(f.format("{} {} {x}", 1, "b", x=[3]), f.format("{0}{1}{0}", "a", "b"), f.format("{a.real:>5}|{b[k]!r}", a=5, b={"k": "v"}), f.vformat("{0} {k}", ("z",), {"k": 1}), f.format("{{}}"), f.format("{:{w}}|", 5, w=4))
print(list(f.parse("a {b!r:>{w}} {{c}} {0.x[1]}")), f.get_field("0.real", (5,), {}), f.get_value(0, ("q",), {}), f.get_value("k", (), {"k": 2}), f.convert_field(5, "r"), f.format_field(3.14159, ".2f"))
show(lambda: f.format("{}"))
show(lambda: f.format("{x}"))
show(lambda: f.format("{0} {}", 1, 2))
show(lambda: f.convert_field(5, "z"))
show(lambda: f.format())


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        return super().format_field(value, "" if spec == "skip" else spec)


print(Default().format("{known} {unknown} {0:skip}", 5, known=1))
t = Template("$who likes ${what} $$5 $who")
print(t.substitute(who="tim", what="kung pao"), t.safe_substitute(who="x"), t.substitute({"who": 1}, what=2), t.template, t.get_identifiers(), t.is_valid())
show(lambda: t.substitute(who=1))
show(lambda: Template("$ bad").substitute())
show(lambda: Template("a\nb ${").substitute())
print(Template("$ bad ${x").safe_substitute(x=1), Template("$a$b").substitute(a=1, b=2), Template("").substitute())
print(string.capwords("hello  big WORLD"), string.capwords("a-b c-d", "-"), string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))


class Percent(Template):
    delimiter = "%"


print(Percent("%x and $y").substitute(x=1))
# --- expect
# outcome: ok
# output:
# 1 b [3] aba     5|'v' z 1 {}    5|
# [('a ', 'b', '>{w}', 'r'), (' {', None, None, None), ('c}', None, None, None), (' ', '0.x[1]', '', None)] (5, 0) q 2 5 3.14
# IndexError tuple index out of range
# KeyError 'x'
# ValueError cannot switch from manual field specification to automatic field numbering
# ValueError Unknown conversion specifier z
# TypeError Formatter.format() missing 1 required positional argument: 'format_string'
# 1 <unknown> 5
# tim likes kung pao $5 tim x likes ${what} $5 x 1 likes 2 $5 1 $who likes ${what} $$5 $who ['who', 'what'] True
# KeyError 'what'
# ValueError Invalid placeholder in string: line 1, col 1
# ValueError Invalid placeholder in string: line 2, col 3
# $ bad ${x 12 
# Hello Big World A-B c-D abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100
# 1 and $y
