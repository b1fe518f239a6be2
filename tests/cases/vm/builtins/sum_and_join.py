"""sum with starts of many kinds, min and max with defaults, sorted on many inputs."""
print(sum([1, 2.5, True]), sum([[1], [2]], [0]), sum([(1,), (2,)], ()), sum({1: "a", 2: "b"}), sum(range(5), 100), sum([0.1, 0.2, 0.3]), sum([], 0.0), max("a", "bb", key=len), min((5, 1), (1, 9)), max([1], default=0), min([], default=None), sorted("bca", reverse=True), sorted({"b": 1, "a": 2}), sorted([[2, 1], [1, 2]], key=sum), sorted([3, 1, 2], key=lambda x: -x), round(sum([0.1] * 10), 10))
print(max([3, 7, 7, 1], key=lambda x: x % 5), min(["bb", "a", "c"], key=len), max(2, 9, 4), min(*[3, 2]), abs(-7 // 2), divmod(-7, 2), pow(2, 5, 7), list(map(max, [1, 5], [3, 2])), [*map(lambda *a: sum(a), [1, 2], [3, 4], [5, 6])], list(enumerate(reversed([1, 2]))))
# --- expect
# outcome: ok
# output:
# 4.5 [0, 1, 2] (1, 2) 3 110 0.6000000000000001 0.0 bb (1, 9) 1 None ['c', 'b', 'a'] ['a', 'b'] [[2, 1], [1, 2]] [3, 2, 1] 1.0
# 3 a 9 2 4 (-4, 1) 4 [3, 5] [9, 12] [(0, 2), (1, 1)]
