"""Wrong calls of text methods, in CPython's words."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: "a".upper(1))
show(lambda: "a".zfill())
show(lambda: "a".join())
show(lambda: "a".join(1, 2))
show(lambda: "a".replace())
show(lambda: "a".split(x=1))
show(lambda: str(1, 2))
show(lambda: str(b"a", 5))
show(lambda: str.upper())
show(lambda: str.upper(5))
show(lambda: "a".center())
show(lambda: "a".ljust("x"))
# --- expect
# outcome: ok
# output:
# TypeError str.upper() takes no arguments (1 given)
# TypeError str.zfill() takes exactly one argument (0 given)
# TypeError str.join() takes exactly one argument (0 given)
# TypeError str.join() takes exactly one argument (2 given)
# TypeError replace expected at least 2 arguments, got 0
# TypeError 'x' is an invalid keyword argument for split()
# TypeError str() argument 'encoding' must be str, not int
# TypeError str() argument 'encoding' must be str, not int
# TypeError unbound method str.upper() needs an argument
# TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# TypeError center expected at least 1 argument, got 0
# TypeError 'str' object cannot be interpreted as an integer
