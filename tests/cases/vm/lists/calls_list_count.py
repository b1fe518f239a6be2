"""Good and bad calls of list's count, index, sort, contains."""
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
m([1], lambda a: a.index(ValueError, 2))
# --- expect
# outcome: ok
# output:
# ! ValueError <class 'ValueError'> is not in list | [1]
