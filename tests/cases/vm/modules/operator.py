"""operator: functions for operators, getters and callers."""
import operator as op
from operator import itemgetter, attrgetter, methodcaller
print(op.add(1, 2), op.mul("a", 3), op.sub(5, 3), op.truediv(1, 4), op.floordiv(7, 2), op.mod(7, 3), op.neg(1), op.not_(0), op.eq(1, 1), op.lt(1, 2), op.getitem([1, 2], 1), op.contains([1], 1), op.concat([1], [2]), op.pow(2, 3), op.and_(6, 3), op.xor(5, 1), op.index(5), op.truth([]), op.is_(None, None))
rows = [{"n": 2, "k": "b"}, {"n": 1, "k": "a"}]
print(sorted(rows, key=itemgetter("n")), itemgetter(1, 0)("ab"), list(map(itemgetter(0), ["xy", "zw"])), methodcaller("upper")("a"), methodcaller("split", ",")("a,b"))
class A:
    x = 1
    class b: y = 2
print(attrgetter("x")(A), attrgetter("b.y")(A()), attrgetter("x", "b.y")(A), op.iadd([1], [2]), op.countOf([1, 1, 2], 1), op.indexOf([5, 6], 6))
d = {}
op.setitem(d, "k", 1)
print(d)
op.delitem(d, "k")
print(d, op.attrgetter("real")(5))
# --- expect
# outcome: ok
# output:
# 3 aaa 2 0.25 3 1 -1 True True True 2 True [1, 2] 8 2 4 5 False True
# [{'n': 1, 'k': 'a'}, {'n': 2, 'k': 'b'}] ('b', 'a') ['x', 'z'] A ['a', 'b']
# 1 2 (1, 2) [1, 2] 2 1
# {'k': 1}
# {} 5
