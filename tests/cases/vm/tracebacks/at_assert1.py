"""A traceback: assert1."""
def check(x):
    assert x > 0, f"bad {x}"
check(-1)
# --- expect
# outcome: raise AssertionError: bad -1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_assert1.py", line 4, in <module>
#     check(-1)
#   File "tracebacks/at_assert1.py", line 3, in check
#     assert x > 0, f"bad {x}"
#            ^^^^^
# AssertionError: bad -1
