"""Good and bad calls of bytearray's rjust, center, split, rsplit."""
def shown(v):
    if type(v) in (set, frozenset):
        return type(v).__name__ + str(sorted(map(repr, v)))
    return repr(v)[:300]
def m(a, f):
    try:
        v = shown(f(a))
    except Exception as e:
        v = f"! {type(e).__name__} {e}"
    print(v, "|", shown(a))
def t(f):
    try:
        v = f()
        print(type(v).__name__, shown(v))
    except Exception as e:
        print("!", type(e).__name__, e)
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
m(bytearray(3), lambda a: a.rjust(Index(4), b''))
# --- expect
# outcome: ok
# output:
# ! TypeError rjust() argument 2 must be a byte string of length 1, not bytes | bytearray(b'\x00\x00\x00')
