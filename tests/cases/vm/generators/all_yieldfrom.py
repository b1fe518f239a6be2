"""Generators: yieldfrom."""
def inner():
    a = yield "i1"
    print("inner got", a)
    try: b = yield "i2"
    except ValueError as e: print("inner caught", e); b = "exc"
    return ("ret", a, b)
def outer():
    r = yield from inner()
    print("outer got", r)
    s = yield from [1, 2]
    print(s)
    t = yield from "ab"
    u = yield from ()
    return "outer ret"
o = outer()
print(next(o), o.send("A"), o.throw(ValueError("V")), next(o), next(o), next(o))
try: next(o)
except StopIteration as e: print(e.value)
try:
    o = outer(); next(o); next(o); o.send("x"); o.send("notnone")
except AttributeError as e: print(e)
def flat(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flat(i)
        else: yield i
print(list(flat([1, [2, (3, [4]), []], 5])))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("itval")
        return self.n
    def send(self, v): print("It.send", v); return next(self)
    def throw(self, *a): print("It.throw", a[0] if not isinstance(a[0], type) else a[0].__name__); return "thrown"
    def close(self): print("It.close")
def d():
    r = yield from It()
    print("r", r)
i = d(); print(next(i)); print(i.send(5))
try: next(i)
except StopIteration: pass
i = d(); next(i); print(i.throw(ValueError("q"))); 
i = d(); next(i); i.close()
try:
    def nf(): yield from 5
    list(nf())
except TypeError as e: print(e)
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
def closer():
    try: yield from inner2()
    finally: print("outer fin")
def inner2():
    try:
        while True: yield 1
    finally: print("inner fin")
i = closer(); next(i); i.close()
# --- expect
# outcome: ok
# output:
# inner got A
# inner caught V
# outer got ('ret', 'A', 'exc')
# None
# i1 i2 1 2 a b
# outer ret
# inner got None
# outer got ('ret', None, 'x')
# 'list_iterator' object has no attribute 'send'
# [1, 2, 3, 4, 5]
# 1
# It.send 5
# 2
# r itval
# It.throw q
# thrown
# It.close
# It.close
# 'int' object is not iterable
# [1, 2, 1, 3, 1, 2, 1]
# inner fin
# outer fin
