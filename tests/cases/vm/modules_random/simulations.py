"""What people do with random: dice, walks, Monte Carlo, shuffles of data, weighted draws."""
import random
import math
from collections import Counter

random.seed(42)
print([random.randint(1, 6) for _ in range(10)], random.random(), random.choice(["rock", "paper", "scissors"]), random.sample(range(1, 50), 6))
items = list(range(10))
random.shuffle(items)
print(items, random.uniform(10, 20), random.gauss(0, 1), random.choices(["a", "b"], weights=[9, 1], k=5), random.randrange(0, 101, 5), random.getrandbits(16), random.normalvariate(0, 1), random.expovariate(2), random.betavariate(2, 3), random.triangular(0, 1, 0.5), random.randbytes(4).hex(), random.vonmisesvariate(0, 1), random.gammavariate(2, 2), random.paretovariate(2), random.weibullvariate(1, 2), random.lognormvariate(0, 1))
inside = sum(1 for _ in range(2000) if random.random() ** 2 + random.random() ** 2 <= 1)
print(4 * inside / 2000)
x = y = 0
for _ in range(100):
    dx, dy = random.choice([(0, 1), (0, -1), (1, 0), (-1, 0)])
    x, y = x + dx, y + dy
print(x, y)
data = [(i, i % 3) for i in range(12)]
rng = random.Random(3)
rng.shuffle(data)
train, test = data[:9], data[9:]
print(train, test)
print(Counter(rng.choices(["common", "rare", "epic"], weights=[80, 15, 5], k=200)))
password = "".join(rng.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(12))
print(password, rng.sample("ABCDEFGHIJ", 4), [round(rng.gauss(5, 2), 6) for _ in range(5)])
bootstrap = [sum(rng.choices([1, 2, 3, 4, 5], k=5)) / 5 for _ in range(6)]
print(bootstrap, math.fsum(bootstrap) / 6)
grid = [[rng.random() < 0.3 for _ in range(8)] for _ in range(3)]
print(["".join("#" if c else "." for c in row) for row in grid])
a, b = random.Random(5), random.Random(5)
print([a.random() == b.random() for _ in range(3)], a.randint(1, 10**12) == b.randint(1, 10**12), a.getstate() == b.getstate())
weights = [rng.random() for _ in range(4)]
total = sum(weights)
print([w / total for w in weights])
# --- expect
# outcome: ok
# output:
# [6, 1, 1, 6, 3, 2, 2, 2, 6, 1] 0.6766994874229113 scissors [6, 38, 28, 3, 2, 49]
# [2, 5, 7, 8, 6, 1, 4, 0, 9, 3] 15.892656838759088 0.04165686390338389 ['a', 'a', 'a', 'a', 'b'] 50 6698 1.5043537616578755 0.8228649697026292 0.5186322738240308 0.5632619505723402 c1d298dc 5.681801255767786 5.885553209863289 8.225932199625243 1.3904010644855564 2.7573210341167353
# 3.158
# 0 4
# [(1, 1), (7, 1), (10, 1), (0, 0), (6, 0), (11, 2), (4, 1), (5, 2), (2, 2)] [(8, 2), (9, 0), (3, 0)]
# Counter({'common': 156, 'rare': 30, 'epic': 14})
# m1da4hk6tpb7 ['I', 'G', 'A', 'E'] [5.782678, 5.677772, 7.457306, 4.563019, 5.268469]
# [2.2, 3.2, 3.2, 3.2, 2.0, 2.4] 2.6999999999999997
# ['...#..##', '...#....', '#.#.....']
# [True, True, True] True True
# [0.016346609790857322, 0.1993941300174509, 0.24630576070935106, 0.5379534994823408]
