"""random: seeds of every kind, state, versions."""
import random


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for seed in (0, 1, -1, 42, 2**31, 2**32, 2**64 + 7, -(10**30), True, 3.5, -2.25, 1e300, float("inf"), "", "a", "hello world", "é😀", b"", b"bytes", b"\x00\xff"):
    r = random.Random(seed)
    print(repr(seed), r.random(), r.getrandbits(32), r.randint(1, 100))
r = random.Random(7)
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], state[0], len(state[1]), state[1][-1], state[2], type(state[1]).__name__, state[1][:4], state[1][620:624])
r.gauss(0, 1)
print(r.getstate()[2])
r.seed(7)
print(r.random() == first[0], r.getstate()[2])
r.seed("x", 2)
print(r.random())
r.seed("x", version=1)
print(r.random())
r.seed(b"x", version=1)
print(r.random())
show(lambda: random.Random([1]))
show(lambda: random.Random((1, 2)))
show(lambda: r.seed({}))
show(lambda: r.setstate((5, (), None)))
show(lambda: r.setstate((3, (1, 2), None)))
show(lambda: r.setstate(5))
show(lambda: random.Random(1, 2))
random.seed(123)
a = [random.random(), random.randint(0, 9), random.choice("abc"), random.uniform(1, 2), random.getrandbits(5)]
random.seed(123)
print(a == [random.random(), random.randint(0, 9), random.choice("abc"), random.uniform(1, 2), random.getrandbits(5)], a)
saved = random.getstate()
x = random.random()
random.setstate(saved)
print(x == random.random(), random.Random(123).random() == a[0])


class Fixed(random.Random):
    def random(self):
        return 0.25


f = Fixed(1)
print(f.random(), f.uniform(0, 4), f.choice([1, 2, 3, 4]), f.randint(1, 100), f.choices("abcd", k=3), isinstance(f, random.Random), f.triangular())
# --- expect
# outcome: ok
# output:
# 0 0.8444218515250481 3255389356 54
# 1 0.13436424411240122 3639700191 98
# -1 0.13436424411240122 3639700191 98
# 42 0.6394267984578837 107420369 95
# 2147483648 0.3387958510019964 2169224728 21
# 4294967296 0.11299430095636409 1794561286 3
# 18446744073709551623 0.9625990769630326 1405532956 7
# -1000000000000000000000000000000 0.9341508484568806 2256175901 16
# True 0.13436424411240122 3639700191 98
# 3.5 0.3039190124834461 988463132 2
# -2.25 0.9236205677220981 1048213047 2
# 1e+300 0.2614143642581235 291042395 90
# inf 0.19236379321481523 1231978967 13
# '' 0.9602256525641875 2557274880 27
# 'a' 0.2720295377534757 289208638 78
# 'hello world' 0.8952335074947013 570830002 94
# 'é😀' 0.048502976786132135 3680528964 100
# b'' 0.9602256525641875 2557274880 27
# b'bytes' 0.37075677971469856 2879047150 19
# b'\x00\xff' 0.09579186693672392 1539347915 35
# True 3 625 624 None tuple (2147483648, 2261207994, 869397079, 3419597362) (4212605488, 1209276805, 1612667482, 2448866966)
# 0.5446590190449835
# True None
# 0.6307877176639078
# 0.5377813247899501
# 0.5377813247899501
# TypeError The only supported seed types are: None,
# int, float, str, bytes, and bytearray.
# TypeError The only supported seed types are: None,
# int, float, str, bytes, and bytearray.
# TypeError The only supported seed types are: None,
# int, float, str, bytes, and bytearray.
# ValueError state with version 5 passed to Random.setstate() of version 3
# ValueError state vector is the wrong size
# TypeError 'int' object is not subscriptable
# TypeError Random.__init__() takes from 1 to 2 positional arguments but 3 were given
# True [0.052363598850944326, 1, 'b', 1.2665538125313835, 26]
# True True
# 0.25 1.0 1 49 ['b', 'b', 'b'] True 0.3535533905932738
