"""typing: how forms show themselves, generic classes, protocols, hints, named tuples, typed dicts."""
import typing
from typing import (Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, Mapping, NamedTuple, NewType, Optional, Protocol,
                    Sequence, Set, Tuple, Type, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable, Annotated)


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


T = TypeVar("T")
K = TypeVar("K", bound=int)
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Callable[[int, str], bool], Callable[..., Any], Tuple[int, ...], Tuple[()], Type[int], Any, T, K, Literal["a", 1], Final[int], ClassVar[int], Set[str], Iterable[int], Sequence[T], Annotated[int, "m"], List, Optional, Mapping[str, List[int]])
print(list[int], dict[str, list[int]], tuple[int, ...], list[T], int | str, int | None, list[int] | None, Union[int, Union[str, int]], Union[int, int], Optional[Union[int, str]], type(int | str).__name__)
print(Union[int, str] == Union[str, int], List[int] == List[int], Optional[int] == Union[None, int], get_origin(List[int]), get_args(Dict[str, int]), get_origin(int), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_args(int | str), list[int].__origin__, list[int].__args__, get_args(Literal[1, 2]))


class Stack(Generic[T]):
    def __init__(self):
        self.items = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class Pair(Generic[T, K]):
    pass


s = Stack[int]()
s.push(1)
print(s.pop(), Stack[int], Stack.__parameters__, type(s).__name__, isinstance(s, Stack), Pair[int, str], Pair.__parameters__)
show(lambda: Pair[int])
show(lambda: List[int, str])
show(lambda: List())
show(lambda: isinstance([], List[int]))
show(lambda: isinstance([], list[int]))
show(lambda: Union[()])
print(isinstance([], List), isinstance({}, Mapping), isinstance(1, int | str), isinstance(None, Optional[int]))


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class File:
    def close(self):
        pass


class Plain(Protocol):
    x: int


print(isinstance(File(), Closer), isinstance(5, Closer), issubclass(File, Closer))
show(lambda: isinstance(5, Plain))
show(lambda: Closer())


class Employee(NamedTuple):
    name: str
    id: int = 3

    def hello(self):
        return f"hi {self.name}"


class Movie(TypedDict):
    name: str
    year: int


class Partial(TypedDict, total=False):
    a: int


e = Employee("g")
print(e, e.hello(), e._replace(id=5), Employee._fields, Employee._field_defaults, isinstance(e, tuple), e == ("g", 3))
print(Movie(name="x", year=1), type(Movie(name="x", year=1)).__name__, Movie.__total__, sorted(Movie.__required_keys__), sorted(Partial.__optional_keys__))
UserId = NewType("UserId", int)
print(UserId(5), UserId.__name__, UserId.__supertype__, UserId, cast(str, 5))


def f(a: int, b: "List[str]" = None, *args: float, **kw: Optional[int]) -> Dict[str, int]:
    pass


class C:
    x: int
    y: List["C"]


print(get_type_hints(f), get_type_hints(C)["x"])


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(g(1), g("a"), typing.TYPE_CHECKING)
# --- expect
# outcome: ok
# output:
# typing.List[int] typing.Dict[str, int] typing.Optional[int] typing.Union[int, str] typing.Optional[int] typing.Callable[[int, str], bool] typing.Callable[..., typing.Any] typing.Tuple[int, ...] typing.Tuple[()] typing.Type[int] typing.Any ~T ~K typing.Literal['a', 1] typing.Final[int] typing.ClassVar[int] typing.Set[str] typing.Iterable[int] typing.Sequence[~T] typing.Annotated[int, 'm'] typing.List typing.Optional typing.Mapping[str, typing.List[int]]
# list[int] dict[str, list[int]] tuple[int, ...] list[~T] int | str int | None list[int] | None typing.Union[int, str] <class 'int'> typing.Union[int, str, NoneType] UnionType
# True True True <class 'list'> (<class 'str'>, <class 'int'>) None ([<class 'int'>], <class 'str'>) typing.Union (<class 'int'>, <class 'str'>) <class 'list'> (<class 'int'>,) (1, 2)
# 1 __main__.Stack[int] (~T,) Stack True __main__.Pair[int, str] (~T, ~K)
# TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
# TypeError Too many arguments for typing.List; actual 2, expected 1
# TypeError Type List cannot be instantiated; use list() instead
# TypeError Subscripted generics cannot be used with class and instance checks
# TypeError isinstance() argument 2 cannot be a parameterized generic
# TypeError Cannot take a Union of no types.
# True True True True
# True False True
# TypeError Instance and class checks can only be used with @runtime_checkable protocols
# TypeError Protocols cannot be instantiated
# Employee(name='g', id=3) hi g Employee(name='g', id=5) ('name', 'id') {'id': 3} True True
# {'name': 'x', 'year': 1} dict True ['name', 'year'] ['a']
# 5 UserId <class 'int'> __main__.UserId 5
# {'a': <class 'int'>, 'b': typing.List[str], 'args': <class 'float'>, 'kw': typing.Optional[int], 'return': typing.Dict[str, int]} <class 'int'>
# 1 a False
