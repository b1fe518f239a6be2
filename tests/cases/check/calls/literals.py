"""Literals that are called: a comma is missing."""
pairs = [(1, 2) (3, 4)]
text = 'a' (1)
# --- expect
# 2:10-23 warning: 'tuple' object is not callable; perhaps you missed a comma?
# 3:8-15 warning: 'str' object is not callable; perhaps you missed a comma?
