"""and, or, any, all, chained comparisons stop as early as they may."""
log = []
def t(v, name):
    log.append(name)
    return v
t(0, "a") and t(1, "b")
t(1, "c") or t(1, "d")
t(1, "e") and t(0, "f") or t(2, "g")
any(t(v, f"any{v}") for v in (0, 1, 2))
all(t(v, f"all{v}") for v in (1, 0, 2))
t(3, "h") < t(2, "i") < t(9, "j")
not (t(0, "k") or t(0, "l"))
x = t(1, "m") if t(0, "n") else t(2, "o")
print(" ".join(log), x)
# --- expect
# outcome: ok
# output:
# a c e f g any0 any1 all1 all0 h i k l n o 2
