"""Objects: bool ctx."""
class Tr:
    def __init__(s, v): s.v = v
    def __bool__(s): print("bool", s.v); return s.v
    def __repr__(s): return f"T{s.v}"
t, f = Tr(True), Tr(False)
print(t and f, f and t, t or f, f or t, not t, not (t and f))
print("yes" if t else "no", [x for x in (t, f) if x], any([f, t]), all([t, f]), list(filter(None, [t, f])))
while f: pass
if t and not f: print("in")
assert t
print(bool([]), bool({}), bool(""), bool(0.0), bool(None), bool(...), bool(NotImplemented) if False else 1, bool(range(0)), bool(set()))
# --- expect
# outcome: ok
# output:
# bool True
# bool False
# bool True
# bool False
# bool True
# bool True
# bool False
# TFalse TFalse TTrue TTrue False True
# bool True
# bool True
# bool False
# bool False
# bool True
# bool True
# bool False
# bool True
# bool False
# yes [TTrue] True False [TTrue]
# bool False
# bool True
# bool False
# in
# bool True
# False False False False False True 1 False False
