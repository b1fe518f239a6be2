"""A keyword as a name."""
class = 3
print(lambda)
# --- expect
# 2:7-8 error: invalid syntax
# 3:13-14 error: invalid syntax
