match x:
    case [*a, *b]:
        pass
# --- expect
# cpython: SyntaxError 2:10: multiple starred names in sequence pattern
# error 2:15-2:17: multiple starred names in sequence pattern
