"""collections.deque."""
from collections import deque
d = deque([1, 2, 3])
d.append(4); d.appendleft(0)
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], 2 in d, list(d))
d.extend([7, 8]); d.extendleft([9, 10]); d.rotate(1)
print(d, d.count(7), d.index(7))
d.rotate(-2); d.remove(7); d.reverse()
print(d, deque("abc", maxlen=2), list(reversed(deque([1, 2]))))
m = deque(maxlen=3)
for i in range(5): m.append(i)
print(m, m.maxlen)
d.clear()
try:
    d.pop()
except IndexError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# deque([1, 2, 3]) 4 0 3 1 3 True [1, 2, 3]
# deque([8, 10, 9, 1, 2, 3, 7]) 1 6
# deque([10, 8, 3, 2, 1, 9]) deque(['b', 'c'], maxlen=2) [2, 1]
# deque([2, 3, 4], maxlen=3) 3
# pop from an empty deque
