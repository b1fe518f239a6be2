"""pass, several statements on one line, line joining, comments."""
x = 1; y = 2; print(x, y)
if x: pass
else: print("no")
z = x + \
    y
w = (x +
     y)  # comment
print(z, w)
if x == 1: print("one"); print("still")
for i in range(2): print(i); x += i
print(x)
def f(): return 1; print("never")
print(f())
# --- expect
# outcome: ok
# output:
# 1 2
# 3 3
# one
# still
# 0
# 1
# 2
# 1
