"""A script as it should be has no finding."""
import math
from functools import reduce

def area(r, *, precise=False):
    return math.pi * r ** 2 if precise else 3 * r ** 2

def walk(tree):
    for leaf in tree:
        if isinstance(leaf, list):
            yield from walk(leaf)
        else:
            yield leaf

try:
    print(area(2), area(2, precise=True), list(walk([1, [2, [3]]])))
except (ValueError, TypeError) as error:
    print(error)
finally:
    print(reduce(lambda a, b: a * b, [1, 2, 3], 1))
with_default = (lambda x=1, *rest: (x, rest))()
print({k: v for k, v in zip("ab", with_default)}, [y for x in [[1]] for y in x])
# --- expect
# clean
