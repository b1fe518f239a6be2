match x:
    case y:
        pass
    case 1:
        pass
# --- expect
# cpython: SyntaxError 2:10: name capture 'y' makes remaining patterns unreachable
# error 2:10-2:11: name capture 'y' makes remaining patterns unreachable
