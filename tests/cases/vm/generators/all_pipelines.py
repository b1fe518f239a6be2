"""Generators: pipelines."""
def read(): yield from ["a 1", "b 2", "", "c x", "d 4"]
def nonblank(it): return (l for l in it if l)
def parse(it):
    for l in it:
        k, v = l.split()
        try: yield k, int(v)
        except ValueError: yield k, None
print(dict(parse(nonblank(read()))))
def coroutine(f):
    def start(*a, **k):
        c = f(*a, **k); next(c); return c
    return start
@coroutine
def grep(p, target):
    while True:
        line = yield
        if p in line: target.send(line)
@coroutine
def printer():
    while True:
        print("->", (yield))
g = grep("py", printer())
for s in ["python", "ruby", "pypy"]: g.send(s)
g.close()
def walk(t):
    if t: 
        l, v, r = t
        yield from walk(l); yield v; yield from walk(r)
print(*walk(((None, 1, None), 2, (None, 3, None))))
# --- expect
# outcome: ok
# output:
# {'a': 1, 'b': 2, 'c': None, 'd': 4}
# -> python
# -> pypy
# 1 2 3
