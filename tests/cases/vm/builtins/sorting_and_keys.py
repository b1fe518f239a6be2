"""min, max and sorted with keys, ties and reverse keep the first."""
rows = [("a", 2), ("b", 1), ("c", 2), ("d", 1)]
print(max(rows, key=lambda r: r[1]), min(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True), sorted(rows, key=lambda r: (-r[1], r[0])), max(rows)[0], min([0.0, -0.0]), max([1, 1.0, True]), max({"x": 1, "y": 5}), max({"x": 1, "y": 5}, key={"x": 9, "y": 5}.get), sorted({3: "c", 1: "a"}.items()))
# --- expect
# outcome: ok
# output:
# ('a', 2) ('b', 1) [('b', 1), ('d', 1), ('a', 2), ('c', 2)] [('a', 2), ('c', 2), ('b', 1), ('d', 1)] [('a', 2), ('c', 2), ('b', 1), ('d', 1)] d 0.0 1 y x [(1, 'a'), (3, 'c')]
