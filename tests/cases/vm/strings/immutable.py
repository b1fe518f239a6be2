"""Texts cannot be changed in place."""
s = "abc"
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def put():
    s[0] = "x"
def drop():
    del s[0]
def attr():
    s.x = 1
show(put)
show(drop)
show(attr)
show(lambda: s.foo)
show(lambda: s())
# --- expect
# outcome: ok
# output:
# TypeError 'str' object does not support item assignment
# TypeError 'str' object doesn't support item deletion
# AttributeError 'str' object has no attribute 'x'
# AttributeError 'str' object has no attribute 'foo'
# TypeError 'str' object is not callable
