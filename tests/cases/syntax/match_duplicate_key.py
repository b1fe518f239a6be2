match x:
    case {"a": 1, "a": 2}:
        pass
# --- expect
# cpython: SyntaxError 2:10: mapping pattern checks duplicate key ('a')
# error 2:19-2:22: mapping pattern checks duplicate key ('a')
