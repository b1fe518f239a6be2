match x:
    case [a] | [b]:
        pass
# --- expect
# cpython: SyntaxError 2:17: alternative patterns bind different names
# error 2:10-2:19: alternative patterns bind different names
