1 += 2
# --- expect
# cpython: SyntaxError 1:1: 'literal' is an illegal expression for augmented assignment
# error 1:1-1:2: 'literal' is an illegal expression for augmented assignment
