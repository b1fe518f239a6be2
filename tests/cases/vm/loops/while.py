"""while with else, break, continue and nested loops."""
n = 0
while n < 3:
    n += 1
else:
    print("else", n)
while True:
    n -= 1
    if n == 1: continue
    if n < 0: break
else:
    print("never")
print(n)
i = 10
while i:
    i -= 3
    if i < 0: i = 0
    j = 0
    while j < i:
        j += 2
        if j > 4: break
    print(i, j)
while False:
    pass
else:
    print("skipped")
# --- expect
# outcome: ok
# output:
# else 3
# -1
# 7 6
# 4 4
# 1 2
# 0 0
# skipped
