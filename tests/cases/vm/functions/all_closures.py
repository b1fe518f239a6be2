"""Functions: closures."""
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter(); i(); i(5); print(g())
def outer():
    x = "outer"
    def mid():
        def inner():
            nonlocal x
            x = "changed"
        inner()
        return x
    return mid(), x
print(outer())
def late():
    def use(): return v
    try: use()
    except NameError as e: print(e)
    v = 1
    print(use())
    del v
    try: use()
    except NameError as e: print(e)
late()
def unb():
    print(q)
    q = 1
try: unb()
except UnboundLocalError as e: print(e)
def unb2():
    for i in []: pass
    return i
try: unb2()
except UnboundLocalError as e: print(e)
def unb3():
    if False: z = 1
    z += 1
try: unb3()
except UnboundLocalError as e: print(e)
glob = 1
def setg():
    global glob, newg
    glob = 2; newg = 3
setg(); print(glob, newg)
def compose(*fs):
    def run(x):
        for f in reversed(fs): x = f(x)
        return x
    return run
print(compose(str, lambda x: x + 1, abs)(-5))
def make_acc():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    return add
a, b = make_acc(), make_acc()
a(1); a(2); print(a(3), b(10))
class K:
    y = 5
    def m(self):
        try: return y
        except NameError as e: return str(e)
    z = [y for _ in range(2)] if False else y
    try:
        w = [y for _ in range(2)]
    except NameError as e:
        w = str(e)
    v = [i for i in range(y)]
print(K().m(), K.w, K.v)
x = "global"
def scopes():
    x = "local"
    class C:
        print(x)
        x = "class"
        print(x)
        def f(self): return x
    return C().f(), C.x
print(scopes())
class D:
    x = x
    print(x)
def free_del():
    a = 1
    def f():
        nonlocal a
        del a
    f()
    try: a
    except UnboundLocalError as e: print(e)
free_del()
def recursive_lambda():
    fact = lambda n: 1 if n <= 1 else n * fact(n - 1)
    return fact(10)
print(recursive_lambda())
print(counter()[0].__closure__ is not None if False else "c")
# --- expect
# outcome: ok
# output:
# 6
# ('changed', 'changed')
# cannot access free variable 'v' where it is not associated with a value in enclosing scope
# 1
# cannot access free variable 'v' where it is not associated with a value in enclosing scope
# cannot access local variable 'q' where it is not associated with a value
# cannot access local variable 'i' where it is not associated with a value
# cannot access local variable 'z' where it is not associated with a value
# 2 3
# 6
# 6 10
# name 'y' is not defined name 'y' is not defined [0, 1, 2, 3, 4]
# global
# class
# ('local', 'class')
# global
# cannot access local variable 'a' where it is not associated with a value
# 3628800
# c
