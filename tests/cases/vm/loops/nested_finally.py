"""break and continue run the finally blocks on their way."""
for i in range(3):
    try:
        if i == 0: continue
        if i == 1: break
    finally:
        print("finally", i)
while True:
    try:
        try:
            break
        finally:
            print("inner")
    finally:
        print("outer")
def f():
    for i in range(3):
        try:
            return i
        finally:
            print("f", i)
print(f())
def g():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
    return "end"
print(g())
def h():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            break
        finally:
            print("h")
    return "left"
print(h())
# --- expect
# outcome: ok
# output:
# finally 0
# finally 1
# inner
# outer
# f 0
# 0
# 2
# h
# left
