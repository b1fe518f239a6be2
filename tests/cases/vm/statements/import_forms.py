"""The forms of import."""
import math
import math as m, json
from math import sqrt, pi as PI
from math import (
    floor,
    ceil,
)
import collections.abc
from collections import OrderedDict as OD
print(math is m, sqrt(16), round(PI, 4), floor(2.5), ceil(2.5), json.dumps([1]), OD(a=1)["a"], math.__name__)
def f():
    import itertools
    from functools import reduce
    return reduce(lambda a, b: a + b, itertools.chain([1], [2]))
print(f())
try:
    from math import nope
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    math.nope
except AttributeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# True 4.0 3.1416 2 3 [1] 1 math
# 3
# ImportError cannot import name 'nope' from 'math'
# module 'math' has no attribute 'nope'
