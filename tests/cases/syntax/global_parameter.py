def f(a):
    global a
# --- expect
# cpython: SyntaxError 2:5: name 'a' is parameter and global
# error 2:12-2:13: name 'a' is parameter and global
