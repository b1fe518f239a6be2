"""RandomState draws numpy's numbers."""
import numpy as np


def catch(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__ + ":", error)


r = np.random.RandomState(42)
print(r.rand(3), r.randn(2, 2), r.randint(0, 10, 5), r.uniform(-1, 1, 2), r.normal(5, 2), r.choice(5, 3), r.choice([10, 20, 30], 2, replace=False), r.permutation(5), r.random_sample(2), r.standard_normal(2))
x = np.arange(6)
r.shuffle(x)
y = [1, 2, 3, 4]
r.shuffle(y)
print(x, y, r.choice(3, p=[0.1, 0.2, 0.7]), r.exponential(2.0, 2), r.binomial(10, 0.5, 3), r.poisson(3, 3), r.beta(2, 3), r.gamma(2.0, 1.0, 2), r.randint(5), type(r.randint(5)).__name__, type(r.rand()).__name__)
catch(lambda: np.random.RandomState(-1))
catch(lambda: r.randint(5, 5))
catch(lambda: r.choice(2, 3, replace=False))
# --- expect
# outcome: ok
# output:
# [0.37454012 0.95071431 0.73199394] [[-1.11188012  0.31890218]
#  [ 0.27904129  1.01051528]] [7 2 5 4 1] [0.44399754 0.87710542] 7.924756240692035 [4 3 0] [20 30] [0 3 1 4 2] [0.29214465 0.36636184] [1.53871497 1.46564877]
# [1 4 0 5 3 2] [2, 4, 3, 1] 1 [0.13452786 5.94737559] [8 6 4] [2 2 3] 0.5740815083457632 [1.93395042 2.81335381] 3 int float
# ValueError: Seed must be between 0 and 2**32 - 1
# ValueError: low >= high
# ValueError: Cannot take a larger sample than population when 'replace=False'
