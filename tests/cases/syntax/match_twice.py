match x:
    case [a, a]:
        pass
# --- expect
# cpython: SyntaxError 2:14: multiple assignments to name 'a' in pattern
# error 2:14-2:15: multiple assignments to name 'a' in pattern
