def g():
    a = 1
    def f():
        global a
        nonlocal a
# --- expect
# cpython: SyntaxError 4:9: name 'a' is nonlocal and global
# error 5:18-5:19: name 'a' is nonlocal and global
