"""Types as values: list[int], X | Y, Optional."""
from typing import Optional, List, Dict, Any, Union
Rows = list[list[float]]
Table = dict[str, Rows]
def f(x: Rows, t: "Table | None" = None, u: int | None = None) -> Optional[List[Dict[str, Any]]]:
    return [{"n": len(x)}]
print(f([[1.0]]), list[int]((1, 2)), dict[str, int](a=1), Rows, int | str, int | None, isinstance("a", int | str), list[int] == list[int])
# --- expect
# outcome: ok
# output:
# [{'n': 1}] [1, 2] {'a': 1} list[list[float]] int | str int | None True True
