"""Conditional expressions and their evaluation."""
def t(x):
    print("t", x, end="; ")
    return x
print(1 if t(1) else t(2), t(3) if t(0) else t(4))
print("a" if 0 else "b" if 0 else "c", [x if x % 2 else -x for x in range(4)], (lambda x: "big" if x > 5 else "small")(9), 1 if True else 2 + 3, not (1 if [] else 0))
# --- expect
# outcome: ok
# output:
# t 1; t 0; t 4; 1 4
# c [0, 1, -2, 3] big 1 True
