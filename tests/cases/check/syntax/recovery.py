"""One finding for each mistake, with the rest still read."""
def f(a b):
    return 1
x = = 2
y = 3
for in x:
    print(y)
z = (1 + ) * 2
# --- expect
# 2:9-10 error: invalid syntax. Perhaps you forgot a comma?
# 4:5-6 error: invalid syntax
# 6:5-7 error: invalid syntax
# 8:10-11 error: invalid syntax
