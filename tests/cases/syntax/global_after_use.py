def f():
    print(a)
    global a
# --- expect
# cpython: SyntaxError 3:5: name 'a' is used prior to global declaration
# error 3:12-3:13: name 'a' is used prior to global declaration
