"""Format specifications of texts and other values."""
print(f"{'ab':5}|{'ab':>5}|{'ab':^5}|{'ab':*^6}|{'abcdef':.3}|{'abcdef':8.3}|{'ab':s}|{'':3}|{'ab':05}|{'ab':é<4}|")
print(format("x"), format(None), format([1]), f"{None!s:>6}|{[1, 2]!s:>8}|{(1,)!r:<6}|")
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: format("a", "d"))
show(lambda: format("a", "+"))
show(lambda: format("a", "=5"))
show(lambda: format("a", ","))
show(lambda: format([], ">5"))
show(lambda: format(None, "5"))
show(lambda: format({}, "d"))
show(lambda: format(1.5, "d"))
# --- expect
# outcome: ok
# output:
# ab   |   ab| ab  |**ab**|abc|abc     |ab|   |ab000|abéé|
# x None [1]   None|  [1, 2]|(1,)  |
# ValueError Unknown format code 'd' for object of type 'str'
# ValueError Sign not allowed in string format specifier
# ValueError '=' alignment not allowed in string format specifier
# ValueError Cannot specify ',' with 's'.
# TypeError unsupported format string passed to list.__format__
# TypeError unsupported format string passed to NoneType.__format__
# TypeError unsupported format string passed to dict.__format__
# ValueError Unknown format code 'd' for object of type 'float'
