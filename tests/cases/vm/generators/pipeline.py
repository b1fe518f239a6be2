"""Generators as a pipeline, with finally blocks run at the end."""
def read(rows):
    try:
        for r in rows:
            yield r
    finally:
        print("closed")
def clean(it): return (r.strip() for r in it)
def numbers(it):
    for r in it:
        try: yield float(r)
        except ValueError: print("skip", repr(r))
print(sum(numbers(clean(read([" 1", "x ", "2.5"])))))
g = read([1, 2, 3])
for x in g:
    break
g.close()
print(x)
def swap():
    with_state = []
    while len(with_state) < 3:
        with_state.append((yield with_state[:]))
g = swap(); next(g)
print(g.send(1), g.send(2), next(g, "end"))
# --- expect
# outcome: ok
# output:
# skip 'x'
# closed
# 3.5
# closed
# 1
# [1] [1, 2] end
