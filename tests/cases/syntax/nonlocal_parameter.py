def f(a):
    nonlocal a
# --- expect
# cpython: SyntaxError 2:5: name 'a' is parameter and nonlocal
# error 2:14-2:15: name 'a' is parameter and nonlocal
