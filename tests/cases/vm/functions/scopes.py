"""Local, enclosing, global and builtin names."""
x = "global"
def read(): return x
def local():
    x = "local"
    return x
def change():
    global x
    x = "changed"
print(read(), local(), x)
change()
print(x, read())
def unbound():
    print(x)
    x = 1
try:
    unbound()
except UnboundLocalError as e:
    print(type(e).__name__, e)
try:
    missing
except NameError as e:
    print(type(e).__name__, e)
def deleted():
    y = 1
    del y
    return y
try:
    deleted()
except UnboundLocalError as e:
    print(e)
def make():
    global created
    created = 5
make()
print(created)
len = lambda s: "shadowed"
print(len("abc"))
del len
print(len("abc"))
# --- expect
# outcome: ok
# output:
# global local global
# changed changed
# UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# NameError name 'missing' is not defined
# cannot access local variable 'y' where it is not associated with a value
# 5
# shadowed
# 3
