"""throw and close."""
def g():
    try:
        while True:
            try:
                yield 1
            except ValueError as e:
                print("handled", e)
                yield "after"
    finally:
        print("cleanup")
a = g()
next(a)
print(a.throw(ValueError("x")), next(a))
a.close()
a.close()
try:
    next(a)
except StopIteration:
    print("stopped")
b = g()
try:
    b.throw(KeyError("early"))
except KeyError as e:
    print(e)
c = g(); next(c)
try:
    c.throw(KeyError("late"))
except KeyError as e:
    print(e)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
d = stubborn(); next(d)
try:
    d.close()
except RuntimeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# handled x
# after 1
# cleanup
# stopped
# 'early'
# cleanup
# 'late'
# generator ignored GeneratorExit
