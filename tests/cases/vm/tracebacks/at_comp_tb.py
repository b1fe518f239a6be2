"""A traceback: comp tb."""
rows = [[1, 2], [3]]
print([r[1] for r in rows])
# --- expect
# outcome: raise IndexError: list index out of range
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/at_comp_tb.py", line 3, in <module>
#     print([r[1] for r in rows])
#           ^^^^^^^^^^^^^^^^^^^^
#   File "tracebacks/at_comp_tb.py", line 3, in <listcomp>
#     print([r[1] for r in rows])
#            ~^^^
# IndexError: list index out of range
