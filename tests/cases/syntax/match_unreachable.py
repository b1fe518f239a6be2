match x:
    case _:
        pass
    case 1:
        pass
# --- expect
# cpython: SyntaxError 2:10: wildcard makes remaining patterns unreachable
# error 2:10-2:11: wildcard makes remaining patterns unreachable
