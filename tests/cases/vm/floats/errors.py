"""What floats refuse."""
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: 1.5 + "a")
show(lambda: [1, 2][1.0])
show(lambda: range(1.0))
show(lambda: "a" * 1.5)
show(lambda: 1.5 & 1)
show(lambda: 10.0 ** 400)
show(lambda: int(1e400))
show(lambda: 1.5.foo)
show(lambda: 1.5())
show(lambda: len(1.5))
# --- expect
# outcome: ok
# output:
# TypeError unsupported operand type(s) for +: 'float' and 'str'
# TypeError list indices must be integers or slices, not float
# TypeError 'float' object cannot be interpreted as an integer
# TypeError can't multiply sequence by non-int of type 'float'
# TypeError unsupported operand type(s) for &: 'float' and 'int'
# OverflowError (34, 'Numerical result out of range')
# OverflowError cannot convert float infinity to integer
# AttributeError 'float' object has no attribute 'foo'
# TypeError 'float' object is not callable
# TypeError object of type 'float' has no len()
