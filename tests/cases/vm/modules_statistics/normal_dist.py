"""statistics.NormalDist."""
from statistics import NormalDist, StatisticsError


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, NormalDist(), NormalDist(mu=1.5, sigma=0.5), NormalDist(5))
print([n.pdf(x) for x in (100, 85, 130.5)], [n.cdf(x) for x in (100, 85, 130.5, 40, 160)], [n.inv_cdf(p) for p in (0.5, 0.01, 0.2, 0.8413, 0.999, 1e-10, 0.07, 0.93)])
print(n.zscore(130), n.quantiles(), n.quantiles(n=10)[:3], n.overlap(NormalDist(105, 15)), NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), n.overlap(n))
print(n + 5, 5 + n, n - 5, 5 - n, n * 2, 2 * n, n / 4, -n, +n, n + NormalDist(1, 8), n - NormalDist(1, 8), n == NormalDist(100, 15), n == NormalDist(100, 16), n == 5, hash(n) == hash(NormalDist(100, 15)))
print(NormalDist.from_samples([1, 2, 3, 4.5]), NormalDist.from_samples(iter([2.5, 3.1, 2.1, 2.4, 2.7, 3.5])))
print(n.samples(3, seed=1), NormalDist(0, 1).samples(2, seed="x"), n.samples(0, seed=5))
for call in (lambda: NormalDist(0, -1), lambda: NormalDist(0, 0).pdf(1), lambda: NormalDist(0, 0).cdf(1), lambda: n.inv_cdf(0), lambda: n.inv_cdf(1), lambda: n.inv_cdf(2), lambda: NormalDist(0, 0).zscore(1), lambda: NormalDist.from_samples([1]), lambda: n.overlap(5), lambda: n.overlap(NormalDist(0, 0)), lambda: n * n, lambda: n + "a",
             lambda: setattr(n, "mean", 5), lambda: n.pdf("a"), lambda: NormalDist("a"), lambda: NormalDist(0, 0).inv_cdf(0.5), lambda: n < n, lambda: n.other, lambda: 5 / n):
    show(call)
print([round(n.cdf(x) * 100, 2) for x in range(55, 150, 15)], round(1 - n.cdf(120), 6), n.cdf(115) - n.cdf(85))
sat = NormalDist(1060, 195)
print(round((sat.cdf(1200.5) - sat.cdf(1099.5)) * 100, 1), list(map(round, sat.quantiles())), list(map(round, sat.quantiles(n=10))))
height_m, height_f = NormalDist(178, 7.5), NormalDist(164, 7)


def bayes(h):
    m, f = height_m.pdf(h), height_f.pdf(h)
    return m / (m + f)


print(bayes(170), bayes(180), [NormalDist(0, s).pdf(0) for s in (1, 2, 0.5)], NormalDist(0, 1).inv_cdf(0.975), NormalDist().cdf(1.96), {NormalDist(): 1}[NormalDist()])
# --- expect
# outcome: ok
# output:
# NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 100.0 100.0 NormalDist(mu=0.0, sigma=1.0) NormalDist(mu=1.5, sigma=0.5) NormalDist(mu=5.0, sigma=1.0)
# [0.02659615202676218, 0.016131381634609556, 0.0033653915720151797] [0.5, 0.15865525393145707, 0.9789905711601572, 3.167124183311998e-05, 0.9999683287581669] [100.0, 65.1047818893874, 87.37568149640629, 114.99722640422117, 146.3534845925172, 4.579886463939161, 77.86313457731245, 122.13686542268756]
# 2.0 [89.88265374705878, 100.0, 110.11734625294122] [80.77672651683099, 87.37568149640629, 92.1339923093794] 0.8676323347781927 0.8035050657330205 1.0
# NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0) NormalDist(mu=-95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=25.0, sigma=3.75) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=101.0, sigma=17.0) NormalDist(mu=99.0, sigma=17.0) True False False True
# NormalDist(mu=2.625, sigma=1.4930394055974097) NormalDist(mu=2.716666666666667, sigma=0.5076087732365021)
# [119.32277129733194, 121.74168413049657, 100.99503713407393] [-0.9179279850776094, -0.9872405726573809] []
# StatisticsError sigma must be non-negative
# StatisticsError pdf() not defined when sigma is zero
# StatisticsError cdf() not defined when sigma is zero
# StatisticsError p must be in the range 0.0 < p < 1.0
# StatisticsError p must be in the range 0.0 < p < 1.0
# StatisticsError p must be in the range 0.0 < p < 1.0
# StatisticsError zscore() not defined when sigma is zero
# StatisticsError stdev requires at least two data points
# TypeError Expected another NormalDist instance
# StatisticsError overlap() not defined when sigma is zero
# TypeError must be real number, not NormalDist
# TypeError unsupported operand type(s) for +: 'float' and 'str'
# AttributeError property 'mean' of 'NormalDist' object has no setter
# TypeError unsupported operand type(s) for -: 'str' and 'float'
# ValueError could not convert string to float: 'a'
# StatisticsError cdf() not defined when sigma at or below zero
# TypeError '<' not supported between instances of 'NormalDist' and 'NormalDist'
# AttributeError 'NormalDist' object has no attribute 'other'
# TypeError unsupported operand type(s) for /: 'int' and 'NormalDist'
# [0.13, 2.28, 15.87, 50.0, 84.13, 97.72, 99.87] 0.091211 0.6826894921370859
# 18.4 [928, 1060, 1192] [810, 896, 958, 1011, 1060, 1109, 1162, 1224, 1310]
# 0.4327758018256682 0.9246796129707371 [0.3989422804014327, 0.19947114020071635, 0.7978845608028654] 1.9599639845400536 0.9750021048517796 1
