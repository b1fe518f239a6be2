"""Samples to learn from and to judge by."""
from panda.ml import train_test_split

x, y = [[i, i * i] for i in range(10)], list("abcdefghij")
for part in train_test_split(x, y):
    print(part)
print(train_test_split(y, test_size=0.3, random_state=7), train_test_split(y, test_size=2, train_size=3, random_state=0))
print(train_test_split(y, shuffle=False), train_test_split(y, train_size=0.8, shuffle=False))
for act in (lambda: train_test_split(x, y[:3]), lambda: train_test_split([1], test_size=0.5)):
    try:
        act()
    except ValueError as error:
        print(error)
# --- expect
# outcome: ok
# output:
# [[0, 0], [7, 49], [2, 4], [9, 81], [4, 16], [3, 9], [6, 36]]
# [[8, 64], [1, 1], [5, 25]]
# ['a', 'h', 'c', 'j', 'e', 'd', 'g']
# ['i', 'b', 'f']
# [['c', 'b', 'j', 'h', 'd', 'g', 'e'], ['i', 'f', 'a']] [['e', 'j', 'b'], ['c', 'i']]
# [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['h', 'i', 'j']] [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ['i', 'j']]
# Found input variables with inconsistent numbers of samples: [10, 3]
# With n_samples=1, test_size=0.5 and train_size=None, the resulting train set will be empty. Adjust any of the aforementioned parameters.
