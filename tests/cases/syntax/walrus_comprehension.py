[x := 1 for x in y]
# --- expect
# cpython: SyntaxError 1:2: assignment expression cannot rebind comprehension iteration variable 'x'
# error 1:2-1:3: assignment expression cannot rebind comprehension iteration variable 'x'
