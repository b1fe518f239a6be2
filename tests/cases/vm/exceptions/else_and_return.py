"""else runs only without an exception, its own exceptions are not caught; returns in every part."""
def f(x):
    try:
        if x == "raise": raise ValueError
        if x == "return": return "from try"
    except ValueError:
        return "from except"
    else:
        if x == "else": return "from else"
        if x == "bad": raise KeyError("in else")
    finally:
        print("finally", x)
    return "fell through"
for x in ("raise", "return", "else", "none"): print(f(x))
try:
    f("bad")
except KeyError as e:
    print("outer", e)
def nested():
    try:
        try:
            return "value"
        finally:
            raise RuntimeError("replaces the return")
    except RuntimeError as e:
        return str(e)
print(nested())
def loop():
    out = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally:
            out.append(-i)
    else:
        out.append("else")
    return out
print(loop())
# --- expect
# outcome: ok
# output:
# finally raise
# from except
# finally return
# from try
# finally else
# from else
# finally none
# fell through
# finally bad
# outer 'in else'
# replaces the return
# [0, 0, -1, 2, -2, -3]
