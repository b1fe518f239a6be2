"""Special methods that raise or give the wrong kind."""
class Bad:
    def __len__(self): return "many"
    def __iter__(self): return [1]
    def __str__(self): return 1
    def __bool__(self): return "yes"
    def __hash__(self): return 1.5
    def __contains__(self, x): raise LookupError("contains")
    def __getitem__(self, i): raise KeyError(i)
    def __call__(self): raise RuntimeError("call")
    def __eq__(self, o): raise ValueError("eq")
    def __index__(self): return "i"
    def __int__(self): return "n"
    def __float__(self): return 1
b = Bad()
for f in (lambda: len(b), lambda: [x for x in b], lambda: str(b), lambda: not b, lambda: hash(b), lambda: 1 in b, lambda: b[3], lambda: b(), lambda: b == 1, lambda: [1, 2][b], lambda: int(b), lambda: float(b), lambda: [b].index(5), lambda: f"{b}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# --- expect
# outcome: ok
# output:
# TypeError 'str' object cannot be interpreted as an integer
# TypeError iter() returned non-iterator of type 'list'
# TypeError __str__ returned non-string (type int)
# TypeError __bool__ should return bool, returned str
# TypeError __hash__ method should return an integer
# LookupError contains
# KeyError 3
# RuntimeError call
# ValueError eq
# TypeError __index__ returned non-int (type str)
# TypeError __int__ returned non-int (type str)
# TypeError Bad.__float__ returned non-float (type int)
# ValueError eq
# TypeError __str__ returned non-string (type int)
