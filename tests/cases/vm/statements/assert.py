"""assert with and without a message."""
assert True
assert 1 + 1 == 2, "maths"
def show(f):
    try:
        f()
    except AssertionError as e:
        print(repr(e), e.args, str(e))
def a(): assert False
def b(): assert 0, "message"
def c(): assert [], 5
def d(): assert None, ("a", 1)
show(a); show(b); show(c); show(d)
def message():
    print("evaluated")
    return "m"
assert 1, message()
# --- expect
# outcome: ok
# output:
# AssertionError() () 
# AssertionError('message') ('message',) message
# AssertionError(5) (5,) 5
# AssertionError(('a', 1)) (('a', 1),) ('a', 1)
