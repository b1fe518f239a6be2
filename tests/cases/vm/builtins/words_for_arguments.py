"""Too few, too many and unknown arguments of builtins, in the words of each."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
calls = [
    lambda: len(), lambda: len(1, 2), lambda: abs(), lambda: abs(1, 2), lambda: chr(), lambda: ord("a", "b"), lambda: hash(), lambda: repr(1, 2),
    lambda: isinstance(1), lambda: isinstance(1, int, 3), lambda: issubclass(int), lambda: getattr(1), lambda: getattr(1, "a", 2, 3), lambda: setattr(1, "a"),
    lambda: hasattr(1), lambda: delattr(1), lambda: callable(), lambda: iter(), lambda: iter(1, 2, 3), lambda: next(), lambda: next(iter([]), 1, 2),
    lambda: divmod(1), lambda: divmod(1, 2, 3), lambda: pow(), lambda: round(), lambda: round(1, 2, 3), lambda: round(1, digits=2), lambda: sum(), lambda: sum([], 0, 0), lambda: sum([], begin=1),
    lambda: sorted(), lambda: sorted([], []), lambda: sorted([], cmp=1), lambda: min(), lambda: max([]), lambda: min(1), lambda: max(1, 2, default=3), lambda: min([], key=1), lambda: min([1], foo=1),
    lambda: any(), lambda: all([], []), lambda: bin(), lambda: hex("a"), lambda: oct(1.5), lambda: format(), lambda: format(1, 2), lambda: format(1, "", ""),
    lambda: zip([1], foo=1), lambda: list(zip([1], strict=1)), lambda: enumerate(), lambda: enumerate([], 1, 2), lambda: enumerate([], begin=1), lambda: enumerate(5), lambda: map(), lambda: map(len), lambda: filter(len), lambda: filter(len, [], []),
    lambda: reversed(), lambda: reversed([], []), lambda: reversed(5), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(stop=1), lambda: range("a"), lambda: slice(), lambda: slice(1, 2, 3, 4),
    lambda: int("1", "2"), lambda: int("1", 2, 3), lambda: int(x=1), lambda: int("1", bas=2), lambda: int(base=2), lambda: float(1, 2), lambda: float(x=1), lambda: bool(1, 2), lambda: bool(x=1), lambda: str(1, 2, 3, 4), lambda: str(foo=1),
    lambda: list(1, 2), lambda: list(x=1), lambda: tuple(1, 2), lambda: dict(1), lambda: dict([], []), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1, 2, 3)]), lambda: set(1), lambda: frozenset(1, 2), lambda: object(1), lambda: type(), lambda: type(1, 2), lambda: bytes(1, 2, 3, 4), lambda: bytes(x=1), lambda: bytearray(foo=1),
    lambda: print(1, foo=2), lambda: print(sep=5), lambda: print(1, end=b""), lambda: vars(5), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: property(1, 2, 3, 4, 5), lambda: property(foo=1), lambda: super(5, 5), lambda: ascii(), lambda: dir(1, 2),
    lambda: "a".split("b", 1, 2), lambda: "a".split(foo=1), lambda: "a".split(sep="b", sep2=1), lambda: "a".encode("a", "b", "c"), lambda: "a".expandtabs(1, 2), lambda: "a".splitlines(foo=1), lambda: [].sort(len), lambda: [].sort(foo=1), lambda: (1).to_bytes(1, "big", True), lambda: (1).to_bytes(foo=1), lambda: int.from_bytes(), lambda: int.from_bytes(b"", "big", True),
    lambda: "a".find(), lambda: "a".find("a", 1, 2, 3), lambda: "a".replace("a"), lambda: "a".center(), lambda: "a".join(), lambda: "a".join("a", "b"), lambda: "a".startswith(), lambda: "a".strip("a", "b"), lambda: "a".zfill(), lambda: "a".partition(), lambda: [].insert(1), lambda: [].pop(1, 2), lambda: [].index(), lambda: [].extend(), lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: {}.pop(), lambda: {}.setdefault(), lambda: {}.update(1, 2), lambda: {}.popitem(1), lambda: set().add(), lambda: (1,).index(), lambda: (1,).count(1, 2), lambda: (1.5).hex(1), lambda: (5).bit_length(1),
]
for call in calls:
    t(call)
for call in [lambda: len(*5), lambda: "a".upper(*5), lambda: int(*None), lambda: len(**5), lambda: dict(**{1: 2}), lambda: [].append(*5), lambda: (lambda: 0)(*5), lambda: len(*[], **{"a": 1})]:
    t(call)
# --- expect
# outcome: ok
# output:
# TypeError len() takes exactly one argument (0 given)
# TypeError len() takes exactly one argument (2 given)
# TypeError abs() takes exactly one argument (0 given)
# TypeError abs() takes exactly one argument (2 given)
# TypeError chr() takes exactly one argument (0 given)
# TypeError ord() takes exactly one argument (2 given)
# TypeError hash() takes exactly one argument (0 given)
# TypeError repr() takes exactly one argument (2 given)
# TypeError isinstance expected 2 arguments, got 1
# TypeError isinstance expected 2 arguments, got 3
# TypeError issubclass expected 2 arguments, got 1
# TypeError getattr expected at least 2 arguments, got 1
# TypeError getattr expected at most 3 arguments, got 4
# TypeError setattr expected 3 arguments, got 2
# TypeError hasattr expected 2 arguments, got 1
# TypeError delattr expected 2 arguments, got 1
# TypeError callable() takes exactly one argument (0 given)
# TypeError iter expected at least 1 argument, got 0
# TypeError iter expected at most 2 arguments, got 3
# TypeError next expected at least 1 argument, got 0
# TypeError next expected at most 2 arguments, got 3
# TypeError divmod expected 2 arguments, got 1
# TypeError divmod expected 2 arguments, got 3
# TypeError pow() missing required argument 'base' (pos 1)
# TypeError round() missing required argument 'number' (pos 1)
# TypeError round() takes at most 2 arguments (3 given)
# TypeError 'digits' is an invalid keyword argument for round()
# TypeError sum() takes at least 1 positional argument (0 given)
# TypeError sum() takes at most 2 arguments (3 given)
# TypeError 'begin' is an invalid keyword argument for sum()
# TypeError sorted expected 1 argument, got 0
# TypeError sorted expected 1 argument, got 2
# TypeError 'cmp' is an invalid keyword argument for sort()
# TypeError min expected at least 1 argument, got 0
# ValueError max() arg is an empty sequence
# TypeError 'int' object is not iterable
# TypeError Cannot specify a default for max() with multiple positional arguments
# ValueError min() arg is an empty sequence
# TypeError 'foo' is an invalid keyword argument for min()
# TypeError any() takes exactly one argument (0 given)
# TypeError all() takes exactly one argument (2 given)
# TypeError bin() takes exactly one argument (0 given)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError format expected at least 1 argument, got 0
# TypeError format() argument 2 must be str, not int
# TypeError format expected at most 2 arguments, got 3
# TypeError 'foo' is an invalid keyword argument for zip()
# [(1,)]
# TypeError enumerate() missing required argument 'iterable'
# TypeError enumerate() takes at most 2 arguments (3 given)
# TypeError 'begin' is an invalid keyword argument for enumerate()
# TypeError 'int' object is not iterable
# TypeError map() must have at least two arguments.
# TypeError map() must have at least two arguments.
# TypeError filter expected 2 arguments, got 1
# TypeError filter expected 2 arguments, got 3
# TypeError reversed expected 1 argument, got 0
# TypeError reversed expected 1 argument, got 2
# TypeError 'int' object is not reversible
# TypeError range expected at least 1 argument, got 0
# TypeError range expected at most 3 arguments, got 4
# TypeError range() takes no keyword arguments
# TypeError 'str' object cannot be interpreted as an integer
# TypeError slice expected at least 1 argument, got 0
# TypeError slice expected at most 3 arguments, got 4
# TypeError 'str' object cannot be interpreted as an integer
# TypeError int() takes at most 2 arguments (3 given)
# TypeError 'x' is an invalid keyword argument for int()
# TypeError 'bas' is an invalid keyword argument for int()
# TypeError int() missing string argument
# TypeError float expected at most 1 argument, got 2
# TypeError float() takes no keyword arguments
# TypeError bool expected at most 1 argument, got 2
# TypeError bool() takes no keyword arguments
# TypeError str() takes at most 3 arguments (4 given)
# TypeError 'foo' is an invalid keyword argument for str()
# TypeError list expected at most 1 argument, got 2
# TypeError list() takes no keyword arguments
# TypeError tuple expected at most 1 argument, got 2
# TypeError 'int' object is not iterable
# TypeError dict expected at most 1 argument, got 2
# TypeError cannot convert dictionary update sequence element #0 to a sequence
# ValueError dictionary update sequence element #0 has length 3; 2 is required
# ValueError dictionary update sequence element #0 has length 3; 2 is required
# TypeError 'int' object is not iterable
# TypeError frozenset expected at most 1 argument, got 2
# TypeError object() takes no arguments
# TypeError type() takes 1 or 3 arguments
# TypeError type() takes 1 or 3 arguments
# TypeError bytes() takes at most 3 arguments (4 given)
# TypeError 'x' is an invalid keyword argument for bytes()
# TypeError 'foo' is an invalid keyword argument for bytearray()
# TypeError 'foo' is an invalid keyword argument for print()
# TypeError sep must be None or a string, not int
# TypeError end must be None or a string, not bytes
# TypeError vars() argument must have __dict__ attribute
# TypeError staticmethod expected 1 argument, got 0
# TypeError classmethod expected 1 argument, got 2
# TypeError property() takes at most 4 arguments (5 given)
# TypeError 'foo' is an invalid keyword argument for property()
# TypeError super() argument 1 must be a type, not int
# TypeError ascii() takes exactly one argument (0 given)
# TypeError dir expected at most 1 argument, got 2
# TypeError split() takes at most 2 arguments (3 given)
# TypeError 'foo' is an invalid keyword argument for split()
# TypeError 'sep2' is an invalid keyword argument for split()
# TypeError encode() takes at most 2 arguments (3 given)
# TypeError expandtabs() takes at most 1 argument (2 given)
# TypeError 'foo' is an invalid keyword argument for splitlines()
# TypeError sort() takes no positional arguments
# TypeError 'foo' is an invalid keyword argument for sort()
# TypeError to_bytes() takes at most 2 positional arguments (3 given)
# TypeError 'foo' is an invalid keyword argument for to_bytes()
# TypeError from_bytes() missing required argument 'bytes' (pos 1)
# TypeError from_bytes() takes at most 2 positional arguments (3 given)
# TypeError find() takes at least 1 argument (0 given)
# TypeError find() takes at most 3 arguments (4 given)
# TypeError replace expected at least 2 arguments, got 1
# TypeError center expected at least 1 argument, got 0
# TypeError str.join() takes exactly one argument (0 given)
# TypeError str.join() takes exactly one argument (2 given)
# TypeError startswith() takes at least 1 argument (0 given)
# TypeError strip expected at most 1 argument, got 2
# TypeError str.zfill() takes exactly one argument (0 given)
# TypeError str.partition() takes exactly one argument (0 given)
# TypeError insert expected 2 arguments, got 1
# TypeError pop expected at most 1 argument, got 2
# TypeError index expected at least 1 argument, got 0
# TypeError list.extend() takes exactly one argument (0 given)
# TypeError get expected at least 1 argument, got 0
# TypeError get expected at most 2 arguments, got 3
# TypeError pop expected at least 1 argument, got 0
# TypeError setdefault expected at least 1 argument, got 0
# TypeError update expected at most 1 argument, got 2
# TypeError dict.popitem() takes no arguments (1 given)
# TypeError set.add() takes exactly one argument (0 given)
# TypeError index expected at least 1 argument, got 0
# TypeError tuple.count() takes exactly one argument (2 given)
# TypeError float.hex() takes no arguments (1 given)
# TypeError int.bit_length() takes no arguments (1 given)
# TypeError len() argument after * must be an iterable, not int
# TypeError str.upper() argument after * must be an iterable, not int
# TypeError int() argument after * must be an iterable, not NoneType
# TypeError len() argument after ** must be a mapping, not int
# TypeError keywords must be strings
# TypeError list.append() argument after * must be an iterable, not int
# TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not int
# TypeError len() takes no keyword arguments
