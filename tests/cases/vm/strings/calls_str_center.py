"""Good and bad calls of str's center, split, rsplit."""
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
t(lambda: ('ab' * 3).center(b'abc'))
# --- expect
# outcome: ok
# output:
# ! TypeError 'bytes' object cannot be interpreted as an integer
