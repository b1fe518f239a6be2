"""random after seed: bit-equal to CPython."""
import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.randrange(0, 10, 2), random.choice("abc"), random.uniform(1, 2), random.gauss(0, 1), random.sample(range(100), 5), random.getrandbits(70))
a = list(range(10))
random.shuffle(a)
print(a, random.choices("ab", k=4), random.choices([1, 2, 3], weights=[1, 0, 5], k=5))
r = random.Random(7)
print(r.random(), r.randint(0, 10**20), r.normalvariate(0, 1), r.expovariate(1.5), r.triangular(0, 1, 0.5), r.betavariate(2, 3))
random.seed("text"); print(random.random())
random.seed(123456789012345678901234567890); print(random.random(), random.randbytes(3))
s = random.Random(1)
state = s.getstate()
x = s.random()
s.setstate(state)
print(s.random() == x)
try:
    random.choice([])
except IndexError as e:
    print(e)
try:
    random.randint(5, 1)
except ValueError as e:
    print(type(e).__name__)
# --- expect
# outcome: ok
# output:
# 0.6394267984578837 4 4 a 1.2232107381488229 -0.12758828378288709 [69, 11, 75, 54, 4] 241536045150623550062
# [2, 5, 7, 9, 6, 1, 4, 0, 8, 3] ['b', 'b', 'a', 'b'] [3, 3, 1, 3, 3]
# 0.32383276483316237 99516928332666899767 -1.6688906212701649 1.6031085437461294 0.3276417104366153 0.22156998794866342
# 0.8711565613554825
# 0.7275084571578186 b'U\xd6('
# True
# Cannot choose from an empty sequence
# ValueError
