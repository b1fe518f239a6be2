"""None and its errors."""
print(None, repr(None), None is None, None == 0, bool(None), [None], type(None).__name__)
def nothing(): pass
print(nothing(), (lambda: None)())
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: None + 1)
show(lambda: None.x)
show(lambda: None())
show(lambda: None[0])
show(lambda: len(None))
show(lambda: [x for x in None])
show(lambda: None < None)
show(lambda: 1 in None)
# --- expect
# outcome: ok
# output:
# None None True False False [None] NoneType
# None None
# TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# AttributeError 'NoneType' object has no attribute 'x'
# TypeError 'NoneType' object is not callable
# TypeError 'NoneType' object is not subscriptable
# TypeError object of type 'NoneType' has no len()
# TypeError 'NoneType' object is not iterable
# TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
# TypeError argument of type 'NoneType' is not iterable
