for x in y:
    pass
else:
    break
# --- expect
# cpython: SyntaxError 4:5: 'break' outside loop
# error 4:5-4:10: 'break' outside loop
