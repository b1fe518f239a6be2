"""accumulate with functions, initial values and errors."""
import operator
from itertools import accumulate, chain


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


data = [3, 4, 6, 2, 1, 9, 0, 7, 5, 8]
print(list(accumulate(data)), list(accumulate(data, max)), list(accumulate(data, min)), list(accumulate(data, operator.mul)))
print(list(accumulate(data, lambda a, b: a * 10 + b)), list(accumulate("abcd")), list(accumulate([[1], [2], [3]])))
print(list(accumulate([])), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=100)), list(accumulate([1, 2, 3], func=operator.mul, initial=10)))
print(list(accumulate([1, 2, 3], initial=None)), list(accumulate([0.1] * 5)), list(accumulate([1], None)), list(accumulate([True, True])))
print(list(accumulate([1000, 90, 90, 90], lambda balance, payment: round(balance * 1.05 - payment, 2))))
print(list(accumulate(range(1, 8), lambda a, _: a / 2 + 1)))
show(lambda: list(accumulate([1, "a"])))
show(lambda: list(accumulate(5)))
show(lambda: accumulate())
show(lambda: list(accumulate([1, 2], 5)))
show(lambda: list(accumulate([1], 5)))
show(lambda: accumulate([1], None, 5))
show(lambda: accumulate([1], start=5))
show(lambda: list(accumulate([1, 0], lambda a, b: a / b)))
steps = accumulate([1, 2, 3])
print(next(steps), next(steps), list(steps), list(steps))
logistic = accumulate(chain([0.4], [None] * 4), lambda x, _: 3.8 * x * (1 - x))
print([f"{x:.3f}" for x in logistic])
# --- expect
# outcome: ok
# output:
# [3, 7, 13, 15, 16, 25, 25, 32, 37, 45] [3, 4, 6, 6, 6, 9, 9, 9, 9, 9] [3, 3, 3, 2, 1, 1, 0, 0, 0, 0] [3, 12, 72, 144, 144, 1296, 0, 0, 0, 0]
# [3, 34, 346, 3462, 34621, 346219, 3462190, 34621907, 346219075, 3462190758] ['a', 'ab', 'abc', 'abcd'] [[1], [1, 2], [1, 2, 3]]
# [] [5] [100, 101, 103] [10, 10, 20, 60]
# [1, 3, 6] [0.1, 0.2, 0.30000000000000004, 0.4, 0.5] [1] [True, 2]
# [1000, 960.0, 918.0, 873.9]
# [1, 1.5, 1.75, 1.875, 1.9375, 1.96875, 1.984375]
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError 'int' object is not iterable
# TypeError accumulate() missing required argument 'iterable' (pos 1)
# TypeError 'int' object is not callable
# [1]
# TypeError accumulate() takes at most 2 positional arguments (3 given)
# TypeError 'start' is an invalid keyword argument for accumulate()
# ZeroDivisionError division by zero
# 1 3 [6] []
# ['0.400', '0.912', '0.305', '0.805', '0.595']
