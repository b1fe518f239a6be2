"""return with nothing, one value, several, from nested blocks."""
def a(): return
def b(): return 1, 2
def c(n):
    for i in range(10):
        if i == n:
            return i
    else:
        return "none"
def d():
    try:
        return "try"
    finally:
        print("finally")
def e(n):
    while True:
        n += 1
        if n > 5:
            return [n]
def f():
    pass
def g(x):
    if x: return "yes"
print(a(), b(), c(3), c(99), d(), e(0), f(), g(0), g(1))
# --- expect
# outcome: ok
# output:
# finally
# None (1, 2) 3 none try [6] None None yes
