"""Good and bad calls of filter, enumerate, reversed."""
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
t(lambda: [x for x, _ in zip(reversed('xy'), range(9))])
# --- expect
# outcome: ok
# output:
# list ['y', 'x']
