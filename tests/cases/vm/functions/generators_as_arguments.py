"""Generators, stars and builtins that consume them."""
def squares(n):
    for i in range(n): yield i * i
print(sum(squares(5)), max(squares(4)), list(map(str, squares(3))), dict(enumerate(squares(3))), *squares(3), [*squares(2), *squares(3)], tuple(squares(2)), sorted(squares(4), reverse=True), set(squares(2)) == {0, 1}, ",".join(str(s) for s in squares(4)), any(s > 8 for s in squares(5)), all(squares(3)), list(zip(squares(3), "abc")), list(filter(None, squares(3))), min(squares(3), key=lambda v: -v), 9 in squares(5), 10 in squares(5))
a, b, *c = squares(5)
print(a, b, c, list(reversed(list(squares(3)))), next(squares(1)), next(squares(0), "none"), "{} {}".format(*squares(2)))
# --- expect
# outcome: ok
# output:
# 30 9 ['0', '1', '4'] {0: 0, 1: 1, 2: 4} 0 1 4 [0, 1, 0, 1, 4] (0, 1) [9, 4, 1, 0] True 0,1,4,9 True False [(0, 'a'), (1, 'b'), (4, 'c')] [1, 4] 4 True False
# 0 1 [4, 9, 16] [4, 1, 0] 0 none 0 1
