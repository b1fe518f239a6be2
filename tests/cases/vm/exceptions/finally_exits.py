"""What finally does to return, break and exceptions."""
def a():
    try: return 1
    finally: return 2
def b():
    try: raise ValueError("lost")
    finally: return "swallowed"
def c():
    for i in range(3):
        try: return i
        finally: break
    return "broken"
def d():
    x = 1
    try: return x
    finally: x = 2
def e():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")
def f():
    try:
        try: 1 / 0
        finally: print("f1")
    except ZeroDivisionError: print("f2")
    else: print("never")
    finally: print("f3")
    return "f"
print(a(), b(), c(), d(), f())
try:
    e()
except KeyError as err:
    print(err, repr(err.__context__))
# --- expect
# outcome: ok
# output:
# f1
# f2
# f3
# 2 swallowed broken 1 f
# 'second' ValueError('first')
