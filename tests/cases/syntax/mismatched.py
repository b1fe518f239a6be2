x = (1]
# --- expect
# cpython: SyntaxError 1:7: closing parenthesis ']' does not match opening parenthesis '('
# error 1:7-1:8: closing parenthesis ']' does not match opening parenthesis '('
