"""for with else, break and continue."""
for i in range(3):
    print(i)
else:
    print("done")
for i in range(5):
    if i == 2: break
    print(i)
else:
    print("never")
for x in []:
    pass
else:
    print("empty")
for i in range(6):
    if i % 2: continue
    for j in range(3):
        if j == i: break
        print(i, j)
    else:
        continue
    print("broke", i)
print(i, j)
# --- expect
# outcome: ok
# output:
# 0
# 1
# 2
# done
# 0
# 1
# empty
# broke 0
# 2 0
# 2 1
# broke 2
# 4 0
# 4 1
# 4 2
# 5 2
