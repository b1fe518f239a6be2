"""A name that nothing resembles, at each of its uses."""
def f():
    return zebra + zebra
print(f)
# --- expect
# 3:12-17 warning: name 'zebra' is not defined
# 3:20-25 warning: name 'zebra' is not defined
