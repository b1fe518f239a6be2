"""Closures share cells."""
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5)
inc2, get2 = counter()
inc2()
print(get(), get2())
def adders():
    return [lambda x: x + i for i in range(3)]
print([f(10) for f in adders()])
def deep():
    a = 1
    def b():
        def c():
            nonlocal a
            a *= 2
            return a
        return c
    return b
c = deep()()
print(c(), c(), c())
def late():
    def f(): return value
    value = "later"
    return f()
print(late())
def early():
    def f(): return value
    r = f()
    value = 1
    return r
try:
    early()
except NameError as e:
    print(type(e).__name__, e)
def arg_cell(x):
    def get(): return x
    x += 1
    return get()
print(arg_cell(1))
# --- expect
# outcome: ok
# output:
# 6 1
# [12, 12, 12]
# 2 4 8
# later
# NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
# 2
