"""A traceback: assert2."""
assert (1 == 2)
# --- expect
# outcome: raise AssertionError
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_assert2.py", line 2, in <module>
#     assert (1 == 2)
#             ^^^^^^
# AssertionError
