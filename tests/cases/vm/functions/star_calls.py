"""Stars in calls, in every place."""
def f(*a, **k): return a, dict(sorted(k.items()))
print(f(*[1], 2, *(3, 4), *"ab"), f(**{"x": 1}, y=2, **{"z": 3}), f(*range(2), **dict(q=1)), f(*{}, **{}), f(*(i for i in range(2))), f(1, *[], x=2, *[3]))
class K:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
print(f(**K()), {**K()}, dict(K()))
args = [3, 1, 2]
print(max(*args), print(*args, sep="<"), list(zip(*[[1, 2], [3, 4]])), "{}-{}".format(*"xy"), "{a}".format(**{"a": 5}))
# --- expect
# outcome: ok
# output:
# ((1, 2, 3, 4, 'a', 'b'), {}) ((), {'x': 1, 'y': 2, 'z': 3}) ((0, 1), {'q': 1}) ((), {}) ((0, 1), {}) ((1, 3), {'x': 2})
# ((), {'a': 'aa', 'b': 'bb'}) {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'}
# 3<1<2
# 3 None [(1, 3), (2, 4)] x-y 5
