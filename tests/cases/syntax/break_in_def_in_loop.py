for x in y:
    def f():
        break
# --- expect
# cpython: SyntaxError 3:9: 'break' outside loop
# error 3:9-3:14: 'break' outside loop
