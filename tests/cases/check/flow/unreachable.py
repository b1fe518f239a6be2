"""Statements behind what always leaves."""
def f(x):
    return x
    print(x)
def g(x):
    if x:
        return 1
    else:
        raise ValueError
    return 2
def h():
    for i in range(3):
        continue
        print(i)
    while True:
        if f(1):
            return 1
    return 2
# --- expect
# 4:5-13 warning: this is never reached: return always leaves before it
#     remove it, or put it before
# 10:5-13 warning: this is never reached: return always leaves before it
#     remove it, or put it before
# 14:9-17 warning: this is never reached: continue always leaves before it
#     remove it, or put it before
# 18:5-13 warning: this is never reached: the endless loop always leaves before it
#     remove it, or put it before
