"""Ranges beyond 64 bits do what small ones do."""
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
r = range(2**70, 2**70 + 10, 3)
print(r, len(r), list(r), r[0] == 2**70, r[-1], r[1:3], r[::-1], list(reversed(r)), bool(r), bool(range(2**70, 0)))
print(2**70 in r, 2**70 + 1 in r, 2.0**70 in r, "a" in r, r.index(2**70 + 3), r.count(2**70 + 9), r.count(5))
print(r == range(2**70, 2**70 + 12, 3), r == range(3), range(2**70, 2**70) == range(0), r != r, hash(r) == hash(range(2**70, 2**70 + 10, 3)))
print(r.start, r.stop, r.step, type(r), isinstance(r, range), sum(r) % 1000, max(r) - min(r), [n - 2**70 for n in r])
print(range(-2**64, 2**64, 2**63), list(range(-2**64, 2**64, 2**63)), range(0, -2**65, -2**64)[1])
print(range(2**63 - 2, 2**63 + 1)[2], list(range(2**63 - 2, 2**63 + 1)), range(10**30)[10**29])
for n in range(2**64, 2**64 + 2):
    print(n)
t(lambda: r[4])
t(lambda: r["a"])
t(lambda: len(range(2**70)))
t(lambda: r.index(5))
t(lambda: r.index("a"))
t(lambda: range(2**70, 1, 0))
t(lambda: range(2**70, "a"))
t(lambda: range(2**70, 1.5))
t(lambda: r < r)
t(lambda: r + r)
t(lambda: range(10)[2**70])
t(lambda: range(10)[-(2**70)])
t(lambda: range(10)[2**70:])
t(lambda: range(10)[:2**70:3])
# --- expect
# outcome: ok
# output:
# range(1180591620717411303424, 1180591620717411303434, 3) 4 [1180591620717411303424, 1180591620717411303427, 1180591620717411303430, 1180591620717411303433] True 1180591620717411303433 range(1180591620717411303427, 1180591620717411303433, 3) range(1180591620717411303433, 1180591620717411303421, -3) [1180591620717411303433, 1180591620717411303430, 1180591620717411303427, 1180591620717411303424] True False
# True False True False 1 1 0
# True False True False True
# 1180591620717411303424 1180591620717411303434 3 <class 'range'> True 714 9 [0, 3, 6, 9]
# range(-18446744073709551616, 18446744073709551616, 9223372036854775808) [-18446744073709551616, -9223372036854775808, 0, 9223372036854775808] -18446744073709551616
# 9223372036854775808 [9223372036854775806, 9223372036854775807, 9223372036854775808] 100000000000000000000000000000
# 18446744073709551616
# 18446744073709551617
# IndexError range object index out of range
# TypeError range indices must be integers or slices, not str
# OverflowError Python int too large to convert to C ssize_t
# ValueError 5 is not in range
# ValueError sequence.index(x): x not in sequence
# ValueError range() arg 3 must not be zero
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError '<' not supported between instances of 'range' and 'range'
# TypeError unsupported operand type(s) for +: 'range' and 'range'
# IndexError range object index out of range
# IndexError range object index out of range
# range(10, 10)
# range(0, 10, 3)
