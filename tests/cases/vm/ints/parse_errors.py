"""int() of things that are no numbers."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: int(None))
show(lambda: int([]))
show(lambda: int({}))
show(lambda: int("abc"))
show(lambda: int("10", 1))
show(lambda: int("10", 37))
show(lambda: int(10, 10))
show(lambda: int(float("nan")))
show(lambda: int(float("inf")))
# --- expect
# outcome: ok
# output:
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'
# ValueError invalid literal for int() with base 10: 'abc'
# ValueError int() base must be >= 2 and <= 36, or 0
# ValueError int() base must be >= 2 and <= 36, or 0
# TypeError int() can't convert non-string with explicit base
# ValueError cannot convert float NaN to integer
# OverflowError cannot convert float infinity to integer
