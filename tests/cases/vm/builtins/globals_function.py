"""globals() sees the module's names."""
x = 1
def f():
    globals()["y"] = 5
f()
print(globals()["x"], y, "x" in globals(), "nope" in globals(), __name__)
# --- expect
# outcome: ok
# output:
# 1 5 True False __main__
