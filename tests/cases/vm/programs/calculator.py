"""A recursive descent parser for arithmetic."""
def tokens(s):
    out, i = [], 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1
        elif c.isdigit():
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == "."): j += 1
            out.append(float(s[i:j]) if "." in s[i:j] else int(s[i:j])); i = j
        elif c in "+-*/()": out.append(c); i += 1
        else: raise SyntaxError(f"unexpected {c!r} at {i}")
    return out
def calc(s):
    t = tokens(s)
    def expr():
        v = term()
        while t and t[0] in ("+", "-"):
            v = v + term() if t.pop(0) == "+" else v - term()
        return v
    def term():
        v = factor()
        while t and t[0] in ("*", "/"):
            v = v * factor() if t.pop(0) == "*" else v / factor()
        return v
    def factor():
        x = t.pop(0)
        if x == "(":
            v = expr(); t.pop(0); return v
        return -factor() if x == "-" else x
    return expr()
print(calc("1 + 2 * 3"), calc("(1+2)*3 - -4/2"), calc("2.5*2"), calc("((((7))))"))
try:
    calc("1 $ 2")
except SyntaxError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# 7 11.0 5.0 7
# unexpected '$' at 2
