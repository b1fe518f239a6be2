"""nonlocal finds the nearest function that binds the name."""
def a():
    x = "a"
    def b():
        x = "b"
        def c():
            nonlocal x
            x = "c"
        c()
        return x
    return b(), x
print(a())
x = "g"
def f():
    global x
    x = 1
    def g():
        x = 2
        def h():
            return x
        return h()
    return g(), x
print(f(), x)
# --- expect
# outcome: ok
# output:
# ('c', 'a')
# (2, 1) 1
