"""collections.Counter."""
from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), sum(c.values()), sorted(c.elements())[:6], Counter(a=2, b=1), Counter({"x": 3}))
c.update("aaz"); c.subtract({"a": 1}); c["new"] += 1
print(c["a"], c["z"], c["new"], Counter("aab") + Counter("bc"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("ab"), Counter("aab") | Counter("bb"), len(c), dict(Counter([1, 1, 2])), c.total(), Counter("ab") == Counter("ba"))
# --- expect
# outcome: ok
# output:
# Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 [('a', 5), ('b', 2)] 11 ['a', 'a', 'a', 'a', 'a', 'b'] Counter({'a': 2, 'b': 1}) Counter({'x': 3})
# 6 1 1 Counter({'a': 2, 'b': 2, 'c': 1}) Counter({'a': 1}) Counter({'a': 1, 'b': 1}) Counter({'a': 2, 'b': 2}) 7 {1: 2, 2: 1} 14 True
