from a import b,
# --- expect
# cpython: SyntaxError 1:17: trailing comma not allowed without surrounding parentheses
# error 1:16-1:17: trailing comma not allowed without surrounding parentheses
