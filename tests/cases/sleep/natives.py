"""Objects made in Rust are kept: deques, random generators, hashes, unions; and ints, floats and bytes of every size."""
import hashlib
import random
from collections import deque

async def main():
    d = deque([1, [2], "x"], maxlen=3)
    alias = d
    cyclic = deque()
    cyclic.append(cyclic)
    r = random.Random(42)
    r.random()
    digests = [getattr(hashlib, name)(b"abc") for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")]
    union = int | str
    big, small, neg = 1 << 300, -5, -(1 << 64)
    floats = [0.1, -0.0, float("inf"), float("-inf"), float("nan"), 5e-324, 1e308]
    raw, arr = bytes(range(256)), bytearray(b"abc")
    view, keys = {"a": 1}.items(), {"k": 2}.keys()
    sl, rng = slice(1, None, 2), range(0, 10**6, 7)
    await sleep(1)
    d.append("new")
    print(d, alias is d, d.maxlen, cyclic[0] is cyclic)
    await sleep(1)
    for digest in digests:
        digest.update(b"def")
    print([digest.hexdigest()[:16] for digest in digests], digests[3].copy().hexdigest()[:8], digests[0].name)
    print(r.random(), r.getrandbits(70), r.randrange(1000))
    print(isinstance(5, union), union, big, small, neg, floats, str(floats[1]))
    await sleep(1)
    arr.append(100)
    print(raw[:3], len(raw), arr, list(view), list(keys), "abcdef"[sl], rng[5], len(rng), rng == range(0, 10**6, 7))
    d.rotate(1)
    await sleep(1)
    print(d, d.popleft(), big * neg == -(1 << 364))
# --- expect
# outcome: ok None
# output:
# (sleeps 1)
# deque([[2], 'x', 'new'], maxlen=3) True 3 True
# (sleeps 1)
# ['e80b5017098950fc', '1f8ac10f23c5b5bc', '7043631cb415556a', 'bef57ec7f53a6d40', 'c6a4c65b227e7387', 'e32ef19623e8ed9d'] bef57ec7 md5
# 0.025010755222666936 262771874424005612119 142
# True int | str 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376 -5 -18446744073709551616 [0.1, -0.0, inf, -inf, nan, 5e-324, 1e+308] -0.0
# (sleeps 1)
# b'\x00\x01\x02' 256 bytearray(b'abcd') [('a', 1)] ['k'] bdf 35 142858 True
# (sleeps 1)
# deque([[2], 'x'], maxlen=3) new True
