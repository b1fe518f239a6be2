type Pair[T] = tuple[T, T]


def first[T](pair: Pair[T]) -> T:
    return f"{"nested"} {pair[0]!r:>{10}}"


class Box[T]:
    item: T
# --- expect
# cpython: SyntaxError 1:6: invalid syntax
# differs: syntax that came with 3.12 is accepted
# 3 statements
