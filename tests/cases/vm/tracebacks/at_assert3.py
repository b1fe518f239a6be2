"""A traceback: assert3."""
assert isinstance(5, str), \
    "multi"
# --- expect
# outcome: raise AssertionError: multi
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_assert3.py", line 2, in <module>
#     assert isinstance(5, str), \
# AssertionError: multi
