"""itertools: count, cycle, repeat."""
from itertools import count, cycle, repeat, islice
print(list(islice(count(5, 2), 3)), list(islice(count(0.5), 2)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(map(pow, [1, 2], repeat(2))), next(count()), list(zip(count(1), "ab")), list(islice(cycle([]), 2)))
# --- expect
# outcome: ok
# output:
# [5, 7, 9] [0.5, 1.5] ['a', 'b', 'a', 'b', 'a'] ['x', 'x', 'x'] [1, 4] 0 [(1, 'a'), (2, 'b')] []
