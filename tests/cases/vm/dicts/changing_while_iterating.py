"""A dict that changes its size under a loop is an error; changing values is not."""
d = {"a": 1, "b": 2}
for k in d:
    d[k] += 10
print(d)
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as e:
    print(e)
try:
    for k, v in d.items():
        d.pop(k)
except RuntimeError as e:
    print(e)
try:
    for k in list(d):
        del d[k]
    print(d)
except RuntimeError as e:
    print(e)
d = {1: 1}
try:
    for k in d:
        del d[k]
        d[k + 1] = 1
except RuntimeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# {'a': 11, 'b': 12}
# dictionary changed size during iteration
# dictionary changed size during iteration
# {}
# dictionary keys changed during iteration
