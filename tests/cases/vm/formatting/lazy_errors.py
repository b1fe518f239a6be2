"""str.format reads its template as it goes: what stands before a mistake has been formatted."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class Loud:
    def __init__(self, name): self.name = name
    def __format__(self, spec):
        print("format", self.name, repr(spec))
        return f"<{self.name}:{spec}>"
    def __getattr__(self, name):
        print("attr", name)
        return Loud(self.name + "." + name)
    def __getitem__(self, key):
        print("item", repr(key))
        return Loud(f"{self.name}[{key!r}]")
x = Loud("x")
for template in ["{0:a} {0:b", "{0:a} {", "{0} }", "{0} {1}", "{0} {}", "{} {0}", "{0!q}", "{0!", "{0!r", "{0!rx}", "{0:{", "{0[a", "{0[a]b}", "{0.}", "{0[]}", "{0.a.b[1][k].c:>{1}}", "{0:{1}}", "{0:{{}", "{a[0].b}", "{0[-1]}", "{0[01]}", "{0.a[b.c]}", "{{{0}}}", "{0:{0[1]}}", "{:{}{}}", "{0:>{w}.{p}}"]:
    t(lambda: template.format(x))
    t(lambda: template.format(x, 7))
    t(lambda: template.format(x, 7, 8, a=x, w=3, p=4))
    t(lambda: template.format_map({"a": x, "0": 1}))
# --- expect
# outcome: ok
# output:
# format x 'a'
# ValueError unmatched '{' in format spec
# format x 'a'
# ValueError unmatched '{' in format spec
# format x 'a'
# ValueError unmatched '{' in format spec
# ValueError Format string contains positional fields
# format x 'a'
# ValueError Single '{' encountered in format string
# format x 'a'
# ValueError Single '{' encountered in format string
# format x 'a'
# ValueError Single '{' encountered in format string
# ValueError Format string contains positional fields
# format x ''
# ValueError Single '}' encountered in format string
# format x ''
# ValueError Single '}' encountered in format string
# format x ''
# ValueError Single '}' encountered in format string
# ValueError Format string contains positional fields
# format x ''
# IndexError Replacement index 1 out of range for positional args tuple
# format x ''
# '<x:> 7'
# format x ''
# '<x:> 7'
# ValueError Format string contains positional fields
# format x ''
# ValueError cannot switch from manual field specification to automatic field numbering
# format x ''
# ValueError cannot switch from manual field specification to automatic field numbering
# format x ''
# ValueError cannot switch from manual field specification to automatic field numbering
# ValueError Format string contains positional fields
# format x ''
# ValueError cannot switch from automatic field numbering to manual field specification
# format x ''
# ValueError cannot switch from automatic field numbering to manual field specification
# format x ''
# ValueError cannot switch from automatic field numbering to manual field specification
# ValueError Format string contains positional fields
# ValueError Unknown conversion specifier q
# ValueError Unknown conversion specifier q
# ValueError Unknown conversion specifier q
# ValueError Format string contains positional fields
# ValueError end of string while looking for conversion specifier
# ValueError end of string while looking for conversion specifier
# ValueError end of string while looking for conversion specifier
# ValueError end of string while looking for conversion specifier
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError expected ':' after conversion specifier
# ValueError expected ':' after conversion specifier
# ValueError expected ':' after conversion specifier
# ValueError expected ':' after conversion specifier
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError expected '}' before end of string
# ValueError expected '}' before end of string
# ValueError expected '}' before end of string
# ValueError expected '}' before end of string
# item 'a'
# ValueError Only '.' or '[' may follow ']' in format field specifier
# item 'a'
# ValueError Only '.' or '[' may follow ']' in format field specifier
# item 'a'
# ValueError Only '.' or '[' may follow ']' in format field specifier
# ValueError Format string contains positional fields
# ValueError Empty attribute in format string
# ValueError Empty attribute in format string
# ValueError Empty attribute in format string
# ValueError Format string contains positional fields
# ValueError Empty attribute in format string
# ValueError Empty attribute in format string
# ValueError Empty attribute in format string
# ValueError Format string contains positional fields
# attr a
# attr b
# item 1
# item 'k'
# attr c
# IndexError Replacement index 1 out of range for positional args tuple
# attr a
# attr b
# item 1
# item 'k'
# attr c
# format x.a.b[1]['k'].c '>7'
# "<x.a.b[1]['k'].c:>7>"
# attr a
# attr b
# item 1
# item 'k'
# attr c
# format x.a.b[1]['k'].c '>7'
# "<x.a.b[1]['k'].c:>7>"
# ValueError Format string contains positional fields
# IndexError Replacement index 1 out of range for positional args tuple
# format x '7'
# '<x:7>'
# format x '7'
# '<x:7>'
# ValueError Format string contains positional fields
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# ValueError unmatched '{' in format spec
# KeyError 'a'
# KeyError 'a'
# item 0
# attr b
# format x[0].b ''
# '<x[0].b:>'
# item 0
# attr b
# format x[0].b ''
# '<x[0].b:>'
# item '-1'
# format x['-1'] ''
# "<x['-1']:>"
# item '-1'
# format x['-1'] ''
# "<x['-1']:>"
# item '-1'
# format x['-1'] ''
# "<x['-1']:>"
# ValueError Format string contains positional fields
# item 1
# format x[1] ''
# '<x[1]:>'
# item 1
# format x[1] ''
# '<x[1]:>'
# item 1
# format x[1] ''
# '<x[1]:>'
# ValueError Format string contains positional fields
# attr a
# item 'b.c'
# format x.a['b.c'] ''
# "<x.a['b.c']:>"
# attr a
# item 'b.c'
# format x.a['b.c'] ''
# "<x.a['b.c']:>"
# attr a
# item 'b.c'
# format x.a['b.c'] ''
# "<x.a['b.c']:>"
# ValueError Format string contains positional fields
# format x ''
# '{<x:>}'
# format x ''
# '{<x:>}'
# format x ''
# '{<x:>}'
# ValueError Format string contains positional fields
# item 1
# format x[1] ''
# format x '<x[1]:>'
# '<x:<x[1]:>>'
# item 1
# format x[1] ''
# format x '<x[1]:>'
# '<x:<x[1]:>>'
# item 1
# format x[1] ''
# format x '<x[1]:>'
# '<x:<x[1]:>>'
# ValueError Format string contains positional fields
# IndexError Replacement index 1 out of range for positional args tuple
# IndexError Replacement index 2 out of range for positional args tuple
# format x '78'
# '<x:78>'
# ValueError Format string contains positional fields
# KeyError 'w'
# KeyError 'w'
# format x '>3.4'
# '<x:>3.4>'
# ValueError Format string contains positional fields
