def f():
    from math import *
# --- expect
# cpython: SyntaxError 2:22: import * only allowed at module level
# error 2:5-2:23: import * only allowed at module level
