"""Lists compare item by item; equal items are skipped without an order."""
print([1, 2, 3] < [1, 2, 4], [1, 2] < [1, 2, 3], [2] > [1, 99], [] < [1], [1, [2, 3]] < [1, [2, 4]], ["a", None] == ["a", None], [None, 1] < [None, 2], [1.0] == [1], [[]] == [[]], (1, "a") < (1, "b"), [1, 2] != [2, 1], max([[1, 2], [1, 3], [0, 9]]), sorted([(2, "b"), (1, "z"), (2, "a")]))
try:
    [1, None] < [1, 2]
except TypeError as e:
    print(e)
try:
    (1, {}) < (1, {})
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# True True True True True True True True True True True [1, 3] [(1, 'z'), (2, 'a'), (2, 'b')]
# '<' not supported between instances of 'NoneType' and 'int'
