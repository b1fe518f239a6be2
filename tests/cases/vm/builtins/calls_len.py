"""Good and bad calls of len, repr, ascii."""
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
class Number(int): pass
t(lambda: repr())
t(lambda: len('xy', start=2))
t(lambda: len([[1, 2], [3, 4]]))
t(lambda: ascii())
t(lambda: repr(Number))
t(lambda: repr(''))
t(lambda: ascii('a,b,,c'))
t(lambda: len(slice(1, 3)))
t(lambda: ascii('a'))
t(lambda: len())
t(lambda: len(iter([9])))
t(lambda: ascii('line\nbreak\r\nx'))
t(lambda: len(*5))
t(lambda: repr(range(1, 10, 2)))
t(lambda: len(list[int]))
t(lambda: ascii(*5))
t(lambda: ascii(type, reverse=1))
t(lambda: repr(default=3))
t(lambda: repr(str.upper))
t(lambda: ascii(range(2**70, 2**70 + 3)))
t(lambda: ascii(str.upper))
# --- expect
# outcome: ok
# output:
# ! TypeError repr() takes exactly one argument (0 given)
# ! TypeError len() takes no keyword arguments
# int 2
# ! TypeError ascii() takes exactly one argument (0 given)
# str "<class '__main__.Number'>"
# str "''"
# str "'a,b,,c'"
# ! TypeError object of type 'slice' has no len()
# str "'a'"
# ! TypeError len() takes exactly one argument (0 given)
# ! TypeError object of type 'list_iterator' has no len()
# str "'line\\nbreak\\r\\nx'"
# ! TypeError len() argument after * must be an iterable, not int
# str 'range(1, 10, 2)'
# ! TypeError object of type 'types.GenericAlias' has no len()
# ! TypeError ascii() argument after * must be an iterable, not int
# ! TypeError ascii() takes no keyword arguments
# ! TypeError repr() takes no keyword arguments
# str "<method 'upper' of 'str' objects>"
# str 'range(1180591620717411303424, 1180591620717411303427)'
# str "<method 'upper' of 'str' objects>"
