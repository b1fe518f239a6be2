"""Statements: dels."""
x = 1; del x
try: x
except NameError as e: print(e)
l = [1, 2, 3, 4, 5]; del l[0], l[-1]; print(l); del l[1:]; print(l); del l[:]; print(l)
d = {"a": 1, "b": 2}; del d["a"]; print(d)
a = b = 1; del (a, b)
try: b
except NameError as e: print(e)
class C:
    x = 1
    def __delitem__(self, k): print("delitem", k)
c = C(); del c[1]; del c[1:2]; del c[1, 2]
try: del c.x
except AttributeError as e: print(e)
c.y = 1; del c.y
try: c.y
except AttributeError as e: print(e)
del C.x
try: C.x
except AttributeError as e: print(e)
def e(f):
    try: f()
    except Exception as x: print(type(x).__name__, x)
def d1(): del undefined
def d2():
    del q
    q = 1
def d3(): del [1][5]
def d4(): del {}["k"]
def d5(): del (1, 2)[0]
def d6(): del "abc"[0]
def d7(): del (5).x
def d8():
    global gg
    del gg
for f in (d1, d2, d3, d4, d5, d6, d7, d8): e(f)
for i in range(3): pass
del i
try: i
except NameError as x: print(x)
# --- expect
# outcome: ok
# output:
# name 'x' is not defined
# [2, 3, 4]
# [2]
# []
# {'b': 2}
# name 'b' is not defined
# delitem 1
# delitem slice(1, 2, None)
# delitem (1, 2)
# 'C' object has no attribute 'x'
# 'C' object has no attribute 'y'
# type object 'C' has no attribute 'x'
# UnboundLocalError cannot access local variable 'undefined' where it is not associated with a value
# UnboundLocalError cannot access local variable 'q' where it is not associated with a value
# IndexError list assignment index out of range
# KeyError 'k'
# TypeError 'tuple' object doesn't support item deletion
# TypeError 'str' object doesn't support item deletion
# AttributeError 'int' object has no attribute 'x'
# NameError name 'gg' is not defined
# name 'i' is not defined
