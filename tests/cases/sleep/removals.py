"""Dicts and sets from which much was removed: order, positions and sizes are kept."""
async def main():
    d = {i: str(i) for i in range(200)}
    s = set(range(200))
    for i in range(0, 200, 3):
        del d[i]
        s.remove(i)
    walk, backwards, members = iter(d.items()), reversed(d), iter(s)
    for _ in range(40):
        next(walk), next(backwards), next(members)
    await sleep(1)
    print(next(walk), next(backwards), next(members), len(d), len(s))
    for i in range(1, 150, 3):
        d.pop(i)
        s.discard(i)
    d["new"] = s.add("new")
    fresh = iter(d)
    next(fresh)
    await sleep(1)
    print(next(fresh), list(d)[:5], list(d)[-2:], len(list(fresh)), sum(x for x in s if x != "new"))
    for broken in (walk, backwards):
        try:
            next(broken)
        except RuntimeError as error:
            print(error)
    while d:
        d.popitem()
        if len(d) % 25 == 0:
            await sleep(1)
    d["again"] = 1
    await sleep(1)
    print(d)
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# (61, '61') 139 61 133 133
# (sleeps 1)
# 5 [2, 5, 8, 11, 14] [199, 'new'] 82 9542
# dictionary changed size during iteration
# dictionary changed size during iteration
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# (sleeps 1)
# {'again': 1}
