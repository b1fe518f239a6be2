"""Good and bad calls of range's len."""
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
t(lambda: (range(5)).__len__())
t(lambda: range.__len__(1e-7))
t(lambda: (range(0)).__len__(errors='strict'))
t(lambda: (range(2**70, 2**70 + 3)).__len__(255))
t(lambda: range.__len__(...))
t(lambda: (range(0, -2**65, -2**64)).__len__(*5))
t(lambda: range.__len__(len))
# --- expect
# outcome: ok
# output:
# int 5
# ! TypeError descriptor '__len__' requires a 'range' object but received a 'float'
# ! TypeError wrapper __len__() takes no keyword arguments
# ! TypeError expected 0 arguments, got 1
# ! TypeError descriptor '__len__' requires a 'range' object but received a 'ellipsis'
# ! TypeError range.__len__() argument after * must be an iterable, not int
# ! TypeError descriptor '__len__' requires a 'range' object but received a 'builtin_function_or_method'
