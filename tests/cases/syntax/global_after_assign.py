def f():
    a = 1
    global a
# --- expect
# cpython: SyntaxError 3:5: name 'a' is assigned to before global declaration
# error 3:12-3:13: name 'a' is assigned to before global declaration
