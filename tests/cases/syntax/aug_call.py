f() += 2
# --- expect
# cpython: SyntaxError 1:1: 'function call' is an illegal expression for augmented assignment
# error 1:1-1:4: 'function call' is an illegal expression for augmented assignment
