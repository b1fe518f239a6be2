lambda a, a: 1
# --- expect
# cpython: SyntaxError 1:11: duplicate argument 'a' in function definition
# error 1:11-1:12: duplicate argument 'a' in function definition
