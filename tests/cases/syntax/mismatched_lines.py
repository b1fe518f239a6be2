x = (1,
     2]
# --- expect
# cpython: SyntaxError 2:7: closing parenthesis ']' does not match opening parenthesis '(' on line 1
# error 2:7-2:8: closing parenthesis ']' does not match opening parenthesis '(' on line 1
