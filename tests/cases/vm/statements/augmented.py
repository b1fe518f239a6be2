"""Augmented assignment to items, attributes and slices, evaluated once."""
def key():
    print("key")
    return 0
a = [1, 2, 3]
a[key()] += 10
a[1:] += [9]
a[-1] *= 2
d = {"n": 1}
d["n"] -= 5
class O: n = 1
o = O()
o.n += 1
print(a, d, o.n, O.n, o.__dict__)
s = "a"; s += "b"
t = (1,); t += (2,)
l = m = [1]; l += (2,); l *= 2
print(s, t, l, m)
try:
    u += 1
except NameError as e:
    print(e)
try:
    d["zz"] += 1
except KeyError as e:
    print("KeyError", e)
# --- expect
# outcome: ok
# output:
# key
# [11, 2, 3, 18] {'n': -4} 2 1 {'n': 2}
# ab (1, 2) [1, 2, 1, 2] [1, 2, 1, 2]
# name 'u' is not defined
# KeyError 'zz'
