"""assert with a text, the range of the condition."""
def check(n):
    assert n > 0, f"n must be positive, got {n}"
check(-1)
# --- expect
# outcome: raise AssertionError: n must be positive, got -1
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/assertion.py", line 4, in <module>
#     check(-1)
#   File "tracebacks/assertion.py", line 3, in check
#     assert n > 0, f"n must be positive, got {n}"
#            ^^^^^
# AssertionError: n must be positive, got -1
