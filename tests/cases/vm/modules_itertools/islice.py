"""islice: bounds, steps, what it takes from the source, errors."""
from itertools import islice, count


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


s = "ABCDEFGH"
print(list(islice(s, 3)), list(islice(s, 2, 5)), list(islice(s, 2, None)), list(islice(s, 0, None, 3)), list(islice(s, 1, 7, 2)), list(islice(s, None)))
print(list(islice(s, 0)), list(islice(s, 5, 2)), list(islice(s, 100)), list(islice(s, 20, 30)), list(islice(s, None, None, None)), list(islice(s, None, 4)))
print(list(islice(count(), 10, 20, 4)), list(islice(s, True, True + 2)))
for args in [(-1,), (-1, 3), (0, -1), (0, 3, 0), (0, 3, -1), ("a",), (1, "a"), (0, 2, "x"), (1.5,), (0, 2, 1.0), (), (1, 2, 3, 4)]:
    show(lambda: islice(s, *args))
show(lambda: islice())
show(lambda: islice(5, 2))
show(lambda: islice(s, stop=3))
source = iter(range(20))
print(list(islice(source, 3)), next(source), list(islice(source, 2, 8, 3)), next(source))
source = iter(range(10))
print(list(islice(source, 5, 5)), next(source))
source = iter(range(10))
print(list(islice(source, 0, 4, 3)), next(source))


class Index:
    def __index__(self):
        return 2


print(list(islice(s, Index())), list(islice(s, Index(), None, Index())))


def chunks(items, n):
    items = iter(items)
    while chunk := list(islice(items, n)):
        yield chunk


print(list(chunks(range(10), 4)), list(chunks("", 2)))
# --- expect
# outcome: ok
# output:
# ['A', 'B', 'C'] ['C', 'D', 'E'] ['C', 'D', 'E', 'F', 'G', 'H'] ['A', 'D', 'G'] ['B', 'D', 'F'] ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
# [] [] ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] [] ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] ['A', 'B', 'C', 'D']
# [10, 14, 18] ['B', 'C']
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Step for islice() must be a positive integer or None.
# ValueError Step for islice() must be a positive integer or None.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Step for islice() must be a positive integer or None.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Step for islice() must be a positive integer or None.
# TypeError islice expected at least 2 arguments, got 1
# TypeError islice expected at most 4 arguments, got 5
# TypeError islice expected at least 2 arguments, got 0
# TypeError 'int' object is not iterable
# TypeError islice() takes no keyword arguments
# [0, 1, 2] 3 [6, 9] 12
# [] 5
# [0, 3] 4
# ['A', 'B'] ['C', 'E', 'G']
# [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]] []
