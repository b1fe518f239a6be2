"""A body that is missing."""
def f():
x = 1
# --- expect
# 3:1-2 error: expected an indented block after function definition on line 2
