"""random: choice, choices, shuffle, sample and their errors."""
from random import Random
from collections import Counter


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


r = Random("seq")
print([r.choice("abcdef") for _ in range(10)], r.choice([1]), r.choice((1, 2, 3)), r.choice(range(100)), r.choice(b"abc"))
print(r.choices("abc", k=10), r.choices([1, 2, 3], [1, 1, 10], k=8), r.choices([1, 2, 3], weights=[0.1, 0.2, 0.7], k=8), r.choices("xy", cum_weights=[1, 4], k=8), r.choices("ab"), r.choices(range(5), k=0), r.choices(["only"], [5], k=2), r.choices(population="pq", weights=[0, 1], k=3))
x = list(range(12))
r.shuffle(x)
print(x, r.shuffle([1]), r.shuffle([]))
y = list("hello")
r.shuffle(y)
print(y)
print(r.sample(range(100), 5), r.sample([1, 2, 3], 3), r.sample("abcdef", 2), r.sample((1, 2), 0), r.sample(range(10**9), 4), r.sample(list(range(30)), 20), r.sample(range(1000), k=6), r.sample(population="xyz", k=1))
print(r.sample(["red", "blue"], counts=[4, 2], k=5), r.sample("ab", 3, counts=(1, 5)), r.sample([1, 2, 3], counts=[1, 1, 1], k=3))
for call in (lambda: r.choice([]), lambda: r.choice(""), lambda: r.choice({1, 2}), lambda: r.choice({"a": 1}), lambda: r.choice(5), lambda: r.choice({0: "zero"}), lambda: r.choice(), lambda: r.sample([1, 2], 3), lambda: r.sample([1, 2], -1),
             lambda: r.sample({1, 2}, 1), lambda: r.sample({"a": 1}, 1), lambda: r.sample(5, 1), lambda: r.sample([1, 2]), lambda: r.sample([1], 1.0), lambda: r.sample([1, 2], counts=[1], k=1), lambda: r.sample([1, 2], counts=[0, 0], k=1), lambda: r.sample([1], counts=[1.5], k=1), lambda: r.sample([1, 2], 1, [1, 1]),
             lambda: r.sample([1, 2], counts=[1, 1], k=3), lambda: r.choices([], k=1), lambda: r.choices("ab", [1]), lambda: r.choices("ab", [0, 0]), lambda: r.choices("ab", [1, 2], cum_weights=[1, 2]), lambda: r.choices("ab", 3), lambda: r.choices("ab", k=1.5), lambda: r.choices("ab", [float("inf"), 1]),
             lambda: r.choices("ab", ["x", "y"]), lambda: r.choices("ab", [-1, -1]), lambda: r.choices({1, 2}, k=1), lambda: r.shuffle("abc"), lambda: r.shuffle((1, 2)), lambda: r.shuffle(5), lambda: r.shuffle([1, 2], 1), lambda: r.choices("ab", k=-1)):
    show(call)
rolls = Counter(r.choices("HT", weights=[3, 1], k=1000))
print(rolls.most_common())
deck = [f"{v}{s}" for s in "SHDC" for v in range(1, 4)]
r.shuffle(deck)
print(deck, r.sample(deck, len(deck)) != deck, sorted(r.sample(range(50), 50)) == list(range(50)))
# --- expect
# outcome: ok
# output:
# ['d', 'a', 'f', 'c', 'f', 'd', 'd', 'b', 'd', 'b'] 1 2 52 99
# ['a', 'c', 'c', 'b', 'b', 'a', 'b', 'b', 'c', 'b'] [3, 2, 3, 3, 3, 3, 3, 3] [3, 3, 3, 1, 3, 3, 3, 3] ['y', 'y', 'y', 'x', 'y', 'y', 'y', 'x'] ['a'] [] ['only', 'only'] ['q', 'q', 'q']
# [6, 11, 0, 2, 9, 7, 10, 5, 1, 3, 8, 4] None None
# ['o', 'l', 'l', 'h', 'e']
# [55, 31, 35, 95, 84] [3, 2, 1] ['c', 'd'] [] [856004947, 915238681, 952346669, 602471113] [2, 1, 13, 6, 27, 21, 28, 20, 12, 14, 10, 11, 22, 25, 15, 17, 7, 16, 9, 24] [863, 775, 701, 598, 139, 127] ['y']
# ['red', 'red', 'red', 'red', 'blue'] ['b', 'b', 'b'] [2, 3, 1]
# IndexError Cannot choose from an empty sequence
# IndexError Cannot choose from an empty sequence
# TypeError 'set' object is not subscriptable
# KeyError 0
# TypeError object of type 'int' has no len()
# zero
# TypeError Random.choice() missing 1 required positional argument: 'seq'
# ValueError Sample larger than population or is negative
# ValueError Sample larger than population or is negative
# TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# TypeError Random.sample() missing 1 required positional argument: 'k'
# TypeError can't multiply sequence by non-int of type 'float'
# ValueError The number of counts does not match the population
# ValueError Total of counts must be greater than zero
# TypeError Counts must be integers
# TypeError Random.sample() takes 3 positional arguments but 4 were given
# ValueError Sample larger than population or is negative
# IndexError list index out of range
# ValueError The number of weights does not match the population
# ValueError Total of weights must be greater than zero
# TypeError Cannot specify both weights and cumulative weights
# TypeError The number of choices must be a keyword argument: k=3
# TypeError 'float' object cannot be interpreted as an integer
# ValueError Total of weights must be finite
# TypeError can only concatenate str (not "float") to str
# ValueError Total of weights must be greater than zero
# TypeError 'set' object is not subscriptable
# TypeError 'str' object does not support item assignment
# TypeError 'tuple' object does not support item assignment
# TypeError object of type 'int' has no len()
# TypeError Random.shuffle() takes 2 positional arguments but 3 were given
# []
# [('H', 744), ('T', 256)]
# ['1H', '3C', '3H', '2S', '1S', '3S', '2D', '3D', '1C', '2C', '1D', '2H'] True True
