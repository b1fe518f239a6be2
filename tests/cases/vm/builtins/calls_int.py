"""Good and bad calls of int, float, str."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
t(lambda: float(5e-324))
# --- expect
# outcome: ok
# output:
# float 5e-324
