"""Builtins called with the wrong arguments."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: len())
show(lambda: len(1, 2))
show(lambda: abs())
show(lambda: chr("a"))
show(lambda: ord(5))
show(lambda: ord(""))
show(lambda: hex("a"))
show(lambda: bin(1.5))
show(lambda: sorted(1))
show(lambda: round())
show(lambda: isinstance())
show(lambda: hash())
show(lambda: hash({}))
show(lambda: range(1, "a"))
show(lambda: "abc".upper("x"))
show(lambda: [].append())
show(lambda: {}.get())
show(lambda: int("1", base="a"))
show(lambda: list(1))
show(lambda: dict(1))
show(lambda: float("1", 2))
show(lambda: str(1, 2, 3, 4))
show(lambda: print.nope)
show(lambda: len(x=1))
show(lambda: enumerate([], 1, 2))
show(lambda: callable())
show(lambda: bool(1, 2))
# --- expect
# outcome: ok
# output:
# TypeError len() takes exactly one argument (0 given)
# TypeError len() takes exactly one argument (2 given)
# TypeError abs() takes exactly one argument (0 given)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError ord() expected string of length 1, but int found
# TypeError ord() expected a character, but string of length 0 found
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'int' object is not iterable
# TypeError round() missing required argument 'number' (pos 1)
# TypeError isinstance expected 2 arguments, got 0
# TypeError hash() takes exactly one argument (0 given)
# TypeError unhashable type: 'dict'
# TypeError 'str' object cannot be interpreted as an integer
# TypeError str.upper() takes no arguments (1 given)
# TypeError list.append() takes exactly one argument (0 given)
# TypeError get expected at least 1 argument, got 0
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError float expected at most 1 argument, got 2
# TypeError str() takes at most 3 arguments (4 given)
# AttributeError 'builtin_function_or_method' object has no attribute 'nope'
# TypeError len() takes no keyword arguments
# TypeError enumerate() takes at most 2 arguments (3 given)
# TypeError callable() takes exactly one argument (0 given)
# TypeError bool expected at most 1 argument, got 2
