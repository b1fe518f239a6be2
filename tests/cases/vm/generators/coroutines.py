"""Generators as coroutines with a round-robin scheduler."""
def task(name, n):
    for i in range(n):
        got = yield f"{name}{i}"
        if got: print(name, "got", got)
    return name + " done"
def run(tasks):
    queue, out, results = list(tasks), [], []
    while queue:
        t = queue.pop(0)
        try:
            out.append(next(t))
            queue.append(t)
        except StopIteration as e:
            results.append(e.value)
    return out, results
print(run([task("a", 2), task("b", 3), task("c", 1)]))
def delegating():
    r = yield from task("d", 2)
    yield r
g = delegating()
print(next(g), g.send("msg"), next(g))
# --- expect
# outcome: ok
# output:
# (['a0', 'b0', 'c0', 'a1', 'b1', 'b2'], ['c done', 'a done', 'b done'])
# d got msg
# d0 d1 d done
