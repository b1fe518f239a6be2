"""Missing attributes, in CPython's words."""
class A:
    x = 1
    def m(self): pass
def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def put():
    A().m.y = 1
def drop():
    del A().x
def drop2():
    a = A()
    del a.zz
def slot():
    object().x = 1
def on_int():
    (5).x = 1
def on_type():
    int.x = 1
def on_func():
    del show.zz
show(lambda: A().y)
show(lambda: A.y)
show(lambda: A().m.y)
show(put); show(drop); show(drop2); show(slot); show(on_int); show(on_type); show(on_func)
show(lambda: [].push)
show(lambda: getattr(A(), "nope"))
show(lambda: getattr(A(), 5))
show(lambda: A()())
show(lambda: A()[0])
show(lambda: len(A()))
show(lambda: A() + 1)
show(lambda: A() < A())
show(lambda: [x for x in A()])
show(lambda: 1 in A())
show(lambda: -A())
show(lambda: A.m(1, 2))
# --- expect
# outcome: ok
# output:
# AttributeError 'A' object has no attribute 'y'
# AttributeError type object 'A' has no attribute 'y'
# AttributeError 'function' object has no attribute 'y'
# AttributeError 'method' object has no attribute 'y'
# AttributeError 'A' object has no attribute 'x'
# AttributeError 'A' object has no attribute 'zz'
# AttributeError 'object' object has no attribute 'x'
# AttributeError 'int' object has no attribute 'x'
# TypeError cannot set 'x' attribute of immutable type 'int'
# AttributeError 'function' object has no attribute 'zz'
# AttributeError 'list' object has no attribute 'push'
# AttributeError 'A' object has no attribute 'nope'
# TypeError attribute name must be string, not 'int'
# TypeError 'A' object is not callable
# TypeError 'A' object is not subscriptable
# TypeError object of type 'A' has no len()
# TypeError unsupported operand type(s) for +: 'A' and 'int'
# TypeError '<' not supported between instances of 'A' and 'A'
# TypeError 'A' object is not iterable
# TypeError argument of type 'A' is not iterable
# TypeError bad operand type for unary -: 'A'
# TypeError A.m() takes 1 positional argument but 2 were given
