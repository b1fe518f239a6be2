"""nonlocal without a function around."""
def f():
    nonlocal x
    x = 1
# --- expect
# 3:14-15 error: no binding for nonlocal 'x' found
