"""Statements: walrus."""
if (n := len("hello")) > 3: print(n)
while (line := [3, 2, 1].pop()) != 1: print(line)
data = [1, 2, 3]
print([y for x in data if (y := x * 2) > 2], y)
print((a := 1) + (b := 2), a, b)
def f(x=(z := 10)): return x
print(f(), z)
print(f"{(q := 5)}", q, f"{q:=3}" if False else "")
total = 0
print([total := total + v for v in range(5)], total)
s = {(k := i): k * 2 for i in range(3)}; print(s, k)
lst = [m := 1, m + 1]; print(lst)
print((w := (1, 2)), w)
if not (r := None): print(r)
x = (y := 3, 4); print(x, y)
i = 0
while (i := i + 1) < 4: print(i, end=" ")
print()
# --- expect
# outcome: ok
# output:
# 5
# [4, 6] 6
# 3 1 2
# 10 10
# 5 5 
# [0, 1, 3, 6, 10] 10
# {0: 0, 1: 2, 2: 4} 2
# [1, 2]
# (1, 2) (1, 2)
# None
# (3, 4) 3
# 1 2 3 
