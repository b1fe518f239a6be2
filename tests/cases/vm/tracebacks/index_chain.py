"""Ranges of chained subscripts and slices."""
t = {"rows": [(1, 2), (3,)]}
print(t["rows"][0][1], t["rows"][1][0])
print(t["rows"][1:][0][5])
# --- expect
# outcome: raise IndexError: tuple index out of range
# output:
# 2 3
# traceback:
# Traceback (most recent call last):
#   File "tracebacks/index_chain.py", line 4, in <module>
#     print(t["rows"][1:][0][5])
#           ~~~~~~~~~~~~~~~~^^^
# IndexError: tuple index out of range
