"""Defaults that depend on earlier calls, None defaults, and keyword-only flags."""
def log(msg, *args, level="info", sep=" ", **ctx):
    return f"[{level}] " + sep.join([msg, *map(str, args)]) + "".join(f" {k}={v!r}" for k, v in ctx.items())
print(log("a"), log("a", 1, 2, sep="-"), log("b", level="warn", user="x", n=1), log(*"xyz", **{"level": "e", "k": None}), sep="\n")
def fresh(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x)
    return acc
print(fresh(1), fresh(2), fresh(3, [0]), fresh.__defaults__)
def opt(a, *, flag=False, mode="r"): return (a, flag, mode)
print(opt(1), opt(1, flag=True), opt(a=2, mode="w"))
# --- expect
# outcome: ok
# output:
# [info] a
# [info] a-1-2
# [warn] b user='x' n=1
# [e] x y z k=None
# [1] [2] [0, 3] (None,)
# (1, False, 'r') (1, True, 'r') (2, False, 'w')
