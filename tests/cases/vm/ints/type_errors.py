"""Operators between ints and things they do not go with."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: 1 + "a")
show(lambda: "a" + 1)
show(lambda: 1 - None)
show(lambda: [] - 1)
show(lambda: 1 * None)
show(lambda: {} / 2)
show(lambda: 1 // "x")
show(lambda: 5 % "x")
show(lambda: 2 ** "x")
show(lambda: 1 @ 2)
show(lambda: -"a")
show(lambda: +[])
show(lambda: ~"a")
show(lambda: 1())
show(lambda: 1[0])
show(lambda: len(5))
show(lambda: (5).foo)
# --- expect
# outcome: ok
# output:
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError can only concatenate str (not "int") to str
# TypeError unsupported operand type(s) for -: 'int' and 'NoneType'
# TypeError unsupported operand type(s) for -: 'list' and 'int'
# TypeError unsupported operand type(s) for *: 'int' and 'NoneType'
# TypeError unsupported operand type(s) for /: 'dict' and 'int'
# TypeError unsupported operand type(s) for //: 'int' and 'str'
# TypeError unsupported operand type(s) for %: 'int' and 'str'
# TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
# TypeError unsupported operand type(s) for @: 'int' and 'int'
# TypeError bad operand type for unary -: 'str'
# TypeError bad operand type for unary +: 'list'
# TypeError bad operand type for unary ~: 'str'
# TypeError 'int' object is not callable
# TypeError 'int' object is not subscriptable
# TypeError object of type 'int' has no len()
# AttributeError 'int' object has no attribute 'foo'
