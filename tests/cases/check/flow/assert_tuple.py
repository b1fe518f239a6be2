"""An assert of a tuple is always true."""
def f(x):
    assert (x > 1, 'too small')
    assert x > 1, 'too small'
    assert (x > 1)
# --- expect
# 3:12-32 warning: assertion is always true, perhaps remove parentheses?
#     a tuple with items counts as true: write assert condition, message
