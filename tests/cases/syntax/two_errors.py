x = 
def f(:
    pass
y = 1 +
# --- expect
# cpython: SyntaxError 1:5: invalid syntax
# error 1:5-2:1: invalid syntax
# error 2:6-2:7: '(' was never closed
