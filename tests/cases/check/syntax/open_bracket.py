"""A bracket that stays open."""
x = (1,
y = 2
def f():
    pass
# --- expect
# 2:5-6 error: '(' was never closed
