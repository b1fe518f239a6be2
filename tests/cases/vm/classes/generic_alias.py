"""list[int] is an object: it shows itself, makes lists and refuses isinstance."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
class Box:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
class Rows(list[int]):
    pass
a = list[int]
print(a, repr(dict[str, list[float]]), tuple[int, ...], tuple[()], set[str], frozenset[int], type[int], list[None], list["Name"], list[list[list[int]]], dict[str, int | None], list[Box], Box[3])
print(a.__origin__, a.__args__, type(a), type(a).__name__, a == list[int], a == list[str], a == list, hash(a) == hash(list[int]), len({list[int], list[int], list[str]}))
print(a((1, 2)), dict[str, int](a=1), tuple[int]("ab"), a.append is list.append, Rows([1]), Rows.__bases__, a.__name__, callable(a))
print(list[int] | None, int | list[str], (list[int] | None) == (None | list[int]), dict[str, "int | None"])
t(lambda: isinstance([], list[int]))
t(lambda: issubclass(list, list[int]))
t(lambda: isinstance([], (int, list[int])))
t(lambda: isinstance([], list | list[int]))
t(lambda: isinstance({}, list | list[int]))
t(lambda: int[int])
t(lambda: str["a"])
t(lambda: ValueError[int])
t(lambda: (int | str)[int])
t(lambda: a.nothing)
t(lambda: a[0])
t(lambda: a + 1)
def f(x: list[int], y: dict[str, int] = {}) -> tuple[int, ...]:
    return tuple(x)
print(f([1]), f.__annotations__.keys())
Table = dict[str, list[float]]
print(Table, Table.__args__[1].__args__)
# --- expect
# outcome: ok
# output:
# list[int] dict[str, list[float]] tuple[int, ...] tuple[()] set[str] frozenset[int] type[int] list[None] list['Name'] list[list[list[int]]] dict[str, int | None] list[__main__.Box] ('Box', 3)
# <class 'list'> (<class 'int'>,) <class 'types.GenericAlias'> GenericAlias True False False True 2
# [1, 2] {'a': 1} ('a', 'b') True [1] (<class 'list'>,) list True
# list[int] | None int | list[str] True dict[str, 'int | None']
# TypeError isinstance() argument 2 cannot be a parameterized generic
# TypeError issubclass() argument 2 cannot be a parameterized generic
# TypeError isinstance() argument 2 cannot be a parameterized generic
# True
# TypeError isinstance() argument 2 cannot be a parameterized generic
# TypeError type 'int' is not subscriptable
# TypeError type 'str' is not subscriptable
# TypeError type 'ValueError' is not subscriptable
# TypeError int | str is not a generic class
# AttributeError type object 'list' has no attribute 'nothing'
# TypeError list[int] is not a generic class
# TypeError unsupported operand type(s) for +: 'types.GenericAlias' and 'int'
# (1,) dict_keys(['x', 'y', 'return'])
# dict[str, list[float]] (<class 'float'>,)
