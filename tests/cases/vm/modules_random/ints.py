"""random: randrange, randint, getrandbits, randbytes and their errors."""
from random import Random


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


r = Random(2024)
print([r.randint(1, 6) for _ in range(20)], [r.randrange(10) for _ in range(10)], [r.randrange(5, 50, 5) for _ in range(10)], [r.randrange(10, 0, -3) for _ in range(8)], r.randrange(1), r.randint(5, 5))
print([r.randint(-3, 3) for _ in range(10)], r.randrange(2**100), r.randint(-2**70, 2**70), r.randrange(0, 10**40, 10**20), [r.randint(0, 1) for _ in range(16)])
print([r.getrandbits(k) for k in (1, 2, 8, 31, 32, 33, 64, 100, 0)], r.getrandbits(300), r.randbytes(0), r.randbytes(5), r.randbytes(9))
print(r.randrange(True, 10), r.randint(True, 4), r.randrange(3.0) if False else "-")
for call in (lambda: r.randrange(0), lambda: r.randrange(-5), lambda: r.randrange(5, 5), lambda: r.randrange(5, 1), lambda: r.randrange(1, 10, 0), lambda: r.randrange(10, 1, 2), lambda: r.randint(5, 1),
             lambda: r.randint(1.5, 3), lambda: r.randint("a", 2), lambda: r.randrange("a"), lambda: r.randrange(1, "b"), lambda: r.randrange(None), lambda: r.randrange(), lambda: r.randrange(1, 2, 3, 4), lambda: r.randrange(1.5), lambda: r.randrange(1, 5.5),
             lambda: r.randrange(0, 10, 1.5), lambda: r.randrange(10, step=2), lambda: r.randint(1), lambda: r.getrandbits(-1), lambda: r.getrandbits("x"), lambda: r.getrandbits(), lambda: r.getrandbits(1.5), lambda: r.randbytes(-1), lambda: r.randbytes("a"), lambda: r.random(1),
             lambda: r.randrange(0, 10, None), lambda: r.randrange(start=5), lambda: r.randrange(0, None, 2)):
    show(call)
print(sum(r.randint(1, 6) for _ in range(1000)), [r.random() for _ in range(4)], r.random().hex())


class Index:
    def __index__(self):
        return 7


print(r.randrange(Index()), r.randint(Index(), 9))
# --- expect
# outcome: ok
# output:
# [4, 2, 6, 5, 3, 2, 6, 4, 6, 3, 5, 2, 6, 6, 4, 3, 4, 5, 6, 5] [3, 4, 8, 5, 8, 1, 3, 7, 2, 8] [20, 35, 5, 30, 35, 40, 10, 15, 30, 35] [4, 4, 7, 4, 1, 1, 4, 7] 0 5
# [-2, -3, 2, -2, 3, -3, 3, -1, 3, 1] 572867337621859845786234298302 543519739768978929978 4063988143761180198300000000000000000000 [1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]
# [0, 2, 60, 752232361, 981592587, 349777145, 5243312807303315967, 749590684891167367900409480927, 0] 1716362418883140209746113976935364134814339110204210363469263314832456197281695937049983943 b'' b's\x13#\x12M' b'^\xbbpM \xdfFG"'
# 5 1 -
# ValueError empty range for randrange()
# ValueError empty range for randrange()
# ValueError empty range for randrange() (5, 5, 0)
# ValueError empty range for randrange() (5, 1, -4)
# ValueError zero step for randrange()
# ValueError empty range for randrange()
# ValueError empty range for randrange() (5, 2, -3)
# ValueError non-integer arg 1 for randrange()
# ValueError invalid literal for int() with base 10: 'a'
# ValueError invalid literal for int() with base 10: 'a'
# ValueError invalid literal for int() with base 10: 'b'
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# TypeError Random.randrange() missing 1 required positional argument: 'start'
# TypeError Random.randrange() takes from 2 to 4 positional arguments but 5 were given
# ValueError non-integer arg 1 for randrange()
# ValueError non-integer stop for randrange()
# ValueError non-integer step for randrange()
# TypeError Missing a non-None stop argument
# TypeError Random.randint() missing 1 required positional argument: 'b'
# ValueError number of bits must be non-negative
# TypeError 'str' object cannot be interpreted as an integer
# TypeError Random.getrandbits() takes exactly one argument (0 given)
# TypeError 'float' object cannot be interpreted as an integer
# ValueError number of bits must be non-negative
# TypeError 'str' object cannot be interpreted as an integer
# TypeError Random.random() takes no arguments (1 given)
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# 3
# TypeError Missing a non-None stop argument
# 3526 [0.1096786810575513, 0.38377716032417597, 0.1414577230005336, 0.7609464032965453] 0x1.6810ad7fdcdb8p-3
# 5 9
