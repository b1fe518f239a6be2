"""Ranges are lazy sequences."""
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[2:4], r[::-1], list(r[::-1]), 5 in r, 6 in r, r.index(8), r.count(5), r.start, r.stop, r.step, range(3) == range(0, 3, 1), range(0) == range(5, 1))
print(list(range(5, 0, -2)), list(range(0)), list(range(3, 1)), range(10**18)[10**17], len(range(0, 10**9, 7)), sum(range(101)), max(range(5)), list(reversed(range(3))), bool(range(0)), hash(range(3)) == hash(range(0, 3)), range(True, 3))
print(10**12 in range(0, 10**15, 1000), "a" in range(3), 1.0 in range(3), -1 in range(3), tuple(range(-2, 3)), [*range(2)], range(2**70, 2**70 + 2)[1], list(range(2**63 - 1, 2**63 + 2)))
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: range(0, 5, 0))
show(lambda: range("a"))
show(lambda: range())
show(lambda: range(1, 2, 3, 4))
show(lambda: range(3)[5])
show(lambda: range(3).index(9))
show(lambda: range(2.0))
show(lambda: range(3) + range(3))
# --- expect
# outcome: ok
# output:
# range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 2 17 range(8, 14, 3) range(17, -1, -3) [17, 14, 11, 8, 5, 2] True False 2 1 2 20 3 True True
# [5, 3, 1] [] [] 100000000000000000 142857143 5050 4 [2, 1, 0] False True range(1, 3)
# True False True False (-2, -1, 0, 1, 2) [0, 1] 1180591620717411303425 [9223372036854775807, 9223372036854775808, 9223372036854775809]
# ValueError range() arg 3 must not be zero
# TypeError 'str' object cannot be interpreted as an integer
# TypeError range expected at least 1 argument, got 0
# TypeError range expected at most 3 arguments, got 4
# IndexError range object index out of range
# ValueError 9 is not in range
# TypeError 'float' object cannot be interpreted as an integer
# TypeError unsupported operand type(s) for +: 'range' and 'range'
