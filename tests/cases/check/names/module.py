"""A module that was not imported."""
print(math.sqrt(2))
# --- expect
# 2:7-11 warning: name 'math' is not defined
#     import it first: import math
