"""Assignment expressions."""
if (n := len("abc")) > 2:
    print(n)
print([y := 1, y + 1], (z := 5) + z, [last := i for i in range(4)], last, {"k": (v := 3)}, v)
data = iter([1, 2, 0, 4])
while (x := next(data)):
    print(x)
def f(): return any((hit := w) == "b" for w in "abc") and hit
print(f(), [(a, b) for a in range(3) if (b := a * 2) > 1])
# --- expect
# outcome: ok
# output:
# 3
# [1, 2] 10 [0, 1, 2, 3] 3 {'k': 3} 3
# 1
# 2
# b [(1, 2), (2, 4)]
