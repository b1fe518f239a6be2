"""__enter__ and __exit__ around every kind of exit."""
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v)
        return self.swallow
with M("a") as a:
    print("in", a)
with M("b"), M("c") as c:
    print(c)
with (M("d") as d, M("e")):
    print(d)
with M("f", True):
    raise ValueError("gone")
try:
    with M("g"):
        raise KeyError("k")
except KeyError as e:
    print("caught", e)
def f():
    with M("h"):
        return "ret"
print(f())
for i in range(3):
    with M(i):
        if i == 0: continue
        break
with M("o", True):
    with M("p"):
        1 / 0
print("end")
# --- expect
# outcome: ok
# output:
# enter a
# in a
# exit a None None
# enter b
# enter c
# c
# exit c None None
# exit b None None
# enter d
# enter e
# d
# exit e None None
# exit d None None
# enter f
# exit f ValueError gone
# enter g
# exit g KeyError 'k'
# caught 'k'
# enter h
# exit h None None
# ret
# enter 0
# exit 0 None None
# enter 1
# exit 1 None None
# enter o
# enter p
# exit p ZeroDivisionError division by zero
# exit o ZeroDivisionError division by zero
# end
