"""A tuple in an augmented assignment becomes a new tuple."""
t = (1, 2)
u = t
t += (3,)
print(t, u, t is u)
t *= 2
print(t)
# --- expect
# outcome: ok
# output:
# (1, 2, 3) (1, 2) False
# (1, 2, 3, 1, 2, 3)
