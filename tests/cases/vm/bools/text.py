"""Bools in texts and formats."""
print(True, repr(False), str(True), f"{True}", f"{True:5}|{True:<6}|{True!r:>6}", "%s %d" % (True, True), [True, None])
print(format(True), format(True, "d"), f"{True:.2f}", int(True), float(False), True.real, bool("False"))
print(bool.__mro__[1].__name__, type(True).__name__, True.__class__ is bool, True & True is True)
try:
    bool(1, 2)
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# True False True True     1|1     |  True True 1 [True, None]
# True 1 1.00 1 0.0 1 True
# int bool True True
# bool expected at most 1 argument, got 2
