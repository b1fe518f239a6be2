match x:
    case A(b=1, b=2):
        pass
# --- expect
# cpython: SyntaxError 2:19: attribute name repeated in class pattern: b
# error 2:17-2:18: attribute name repeated in class pattern: b
