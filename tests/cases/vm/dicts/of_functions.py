"""Dispatch tables, dict of dicts, and default factories by hand."""
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "len": lambda *a: len(a)}
print(ops["+"](1, 2), ops["max"](3, 9), ops["len"](1, 2), ops.get("?", lambda *a: "none")(1), {k: f(6, 3) for k, f in ops.items()}, list(ops)[::-1])
def run(prog):
    stack = []
    for t in prog.split():
        if t in ops: b, a = stack.pop(), stack.pop(); stack.append(ops[t](a, b))
        else: stack.append(float(t) if "." in t else int(t))
    return stack
print(run("1 2 + 4 - 2.5 max"), run("1 2 3"))
# --- expect
# outcome: ok
# output:
# 3 9 2 none {'+': 9, '-': 3, 'max': 6, 'len': 2} ['len', 'max', '-', '+']
# [2.5] [1, 2, 3]
