"""del of names, items, attributes and several targets."""
a, b, c = 1, [1, 2, 3, 4], {"x": 1, "y": 2}
del a, b[0], b[1:2], c["x"]
print(b, c)
try:
    a
except NameError as e:
    print(e)
class O: pass
o = O(); o.x = o.y = 1
del o.x
print(o.__dict__)
d = e = 1
del (d, e)
try:
    del zz
except NameError as e:
    print(e)
def f():
    x = 1
    del x
    try:
        del x
    except UnboundLocalError as e:
        return str(e)
print(f())
# --- expect
# outcome: ok
# output:
# [2, 4] {'y': 2}
# name 'a' is not defined
# {'y': 1}
# name 'zz' is not defined
# cannot access local variable 'x' where it is not associated with a value
