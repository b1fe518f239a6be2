"""typing names are harmless."""
from __future__ import annotations
from typing import Any, Dict, List, Optional, Union, Tuple, Callable, Iterable, TypeVar, Generic, NamedTuple, TYPE_CHECKING, cast, Literal, Protocol
T = TypeVar("T")
def f(a: List[int], b: Optional[Dict[str, Any]] = None, c: Union[int, str] = 1, *d: Callable[[int], str]) -> Tuple[int, ...]:
    return (len(a), c)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
class Pt(NamedTuple):
    x: int
    y: float = 0.5
class Speaks(Protocol):
    def speak(self) -> str: ...
print(f([1]), Box(5).v, Box[int](6).v, Pt(1), Pt(1, 2).y, Pt(3)._asdict(), TYPE_CHECKING, cast(int, "x"))
x: Literal["a", "b"] = "a"
y: Iterable[not_defined] = ()
print(x, y, f.__annotations__["a"])
# --- expect
# outcome: ok
# output:
# (1, 1) 5 6 Pt(x=1, y=0.5) 2 {'x': 3, 'y': 0.5} False x
# a () List[int]
