"""Merging sorted generators, interleaving and grouping."""
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None and y is not None:
        if x <= y: yield x; x = next(a, None)
        else: yield y; y = next(b, None)
    while x is not None: yield x; x = next(a, None)
    while y is not None: yield y; y = next(b, None)
print(list(merge([1, 4, 9], [2, 3, 10, 11])), list(merge([], [1])))
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try: yield next(it)
            except StopIteration: its.remove(it)
print("".join(interleave("abc", "12", "XYZW")))
def groups(xs, key):
    last, buf = object(), []
    for x in xs:
        k = key(x)
        if k != last and buf: yield last, buf; buf = []
        last = k; buf.append(x)
    if buf: yield last, buf
print([(k, "".join(v)) for k, v in groups("aabBcc", str.lower)])
# --- expect
# outcome: ok
# output:
# [1, 2, 3, 4, 9, 10, 11] [1]
# a1Xb2YcZW
# [('a', 'aa'), ('b', 'bB'), ('c', 'cc')]
