"""A name that is nearly a known one."""
total = 1
print(totl)
prnt(total)
# --- expect
# 3:7-11 warning: name 'totl' is not defined
#     did you mean 'total'?
# 4:1-5 warning: name 'prnt' is not defined
#     did you mean 'print'?
