def f():
# --- expect
# cpython: IndentationError 1:9: expected an indented block after function definition on line 1
# error 1:9-2:1: expected an indented block after function definition on line 1
