"""Targets of a for loop: names, tuples, items, attributes."""
class A: pass
a, l = A(), [0]
for a.x in range(3): pass
for l[0] in "xyz": pass
for i, (b, *c) in enumerate([(1, 2, 3), "ab"]):
    print(i, b, c)
for k, v in {"p": 1}.items(): print(k, v)
for x in range(3):
    x *= 10
    print(x)
print(a.x, l, x)
for i in 1, 2, 3: print(i, end=" ")
for i in [*range(2), *"a"]: print(i, end=" ")
print()
# --- expect
# outcome: ok
# output:
# 0 1 [2, 3]
# 1 a ['b']
# p 1
# 0
# 10
# 20
# 2 ['z'] 20
# 1 2 3 0 1 a 
