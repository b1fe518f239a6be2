"""Random numbers out of a seed, the same as numpy's."""
from _numpy_random import Generator, RandomState, default_rng

_global = None


def _seeded():
    if _global is None:
        raise RuntimeError("numpy.random needs a seed: call np.random.seed(n), or use np.random.default_rng(n)")
    return _global


def seed(seed=None):
    """Begins the module's own generator anew."""
    global _global
    _global = RandomState(seed)


def get_state(legacy=True): return _seeded().get_state()
def set_state(state): return _seeded().set_state(state)
def rand(*dimensions): return _seeded().rand(*dimensions)
def randn(*dimensions): return _seeded().randn(*dimensions)
def random(size=None): return _seeded().random_sample(size)
def random_sample(size=None): return _seeded().random_sample(size)
def ranf(size=None): return _seeded().random_sample(size)
def sample(size=None): return _seeded().random_sample(size)
def randint(low, high=None, size=None, dtype=int): return _seeded().randint(low, high, size, dtype)
def choice(a, size=None, replace=True, p=None): return _seeded().choice(a, size, replace, p)
def shuffle(x): return _seeded().shuffle(x)
def permutation(x): return _seeded().permutation(x)
def multinomial(n, pvals, size=None): return _seeded().multinomial(n, pvals, size)
def dirichlet(alpha, size=None): return _seeded().dirichlet(alpha, size)
def beta(a, b, size=None): return _seeded().beta(a, b, size)
def binomial(n, p, size=None): return _seeded().binomial(n, p, size)
def chisquare(df, size=None): return _seeded().chisquare(df, size)
def exponential(scale=1.0, size=None): return _seeded().exponential(scale, size)
def f(dfnum, dfden, size=None): return _seeded().f(dfnum, dfden, size)
def gamma(shape, scale=1.0, size=None): return _seeded().gamma(shape, scale, size)
def geometric(p, size=None): return _seeded().geometric(p, size)
def gumbel(loc=0.0, scale=1.0, size=None): return _seeded().gumbel(loc, scale, size)
def laplace(loc=0.0, scale=1.0, size=None): return _seeded().laplace(loc, scale, size)
def logistic(loc=0.0, scale=1.0, size=None): return _seeded().logistic(loc, scale, size)
def lognormal(mean=0.0, sigma=1.0, size=None): return _seeded().lognormal(mean, sigma, size)
def logseries(p, size=None): return _seeded().logseries(p, size)
def negative_binomial(n, p, size=None): return _seeded().negative_binomial(n, p, size)
def normal(loc=0.0, scale=1.0, size=None): return _seeded().normal(loc, scale, size)
def pareto(a, size=None): return _seeded().pareto(a, size)
def poisson(lam=1.0, size=None): return _seeded().poisson(lam, size)
def power(a, size=None): return _seeded().power(a, size)
def rayleigh(scale=1.0, size=None): return _seeded().rayleigh(scale, size)
def standard_cauchy(size=None): return _seeded().standard_cauchy(size)
def standard_exponential(size=None): return _seeded().standard_exponential(size)
def standard_gamma(shape, size=None): return _seeded().standard_gamma(shape, size)
def standard_normal(size=None): return _seeded().standard_normal(size)
def standard_t(df, size=None): return _seeded().standard_t(df, size)
def triangular(left, mode, right, size=None): return _seeded().triangular(left, mode, right, size)
def uniform(low=0.0, high=1.0, size=None): return _seeded().uniform(low, high, size)
def wald(mean, scale, size=None): return _seeded().wald(mean, scale, size)
def weibull(a, size=None): return _seeded().weibull(a, size)
