"""Annotations are documentation: their names need not exist."""
def f(x: Whatever) -> 'Else':
    y: Another = x
    return y
# --- expect
# clean
