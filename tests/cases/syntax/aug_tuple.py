(a, b) += 2
# --- expect
# cpython: SyntaxError 1:1: 'tuple' is an illegal expression for augmented assignment
# error 1:1-1:7: 'tuple' is an illegal expression for augmented assignment
