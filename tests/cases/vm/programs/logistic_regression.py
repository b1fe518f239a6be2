"""Logistic regression with its own exp, trained on a line."""
def exp(x):
    if x < 0: return 1 / exp(-x)
    n = int(x)
    f, term, total = x - n, 1.0, 1.0
    for k in range(1, 18):
        term *= f / k
        total += term
    return 2.718281828459045 ** n * total
def sigmoid(z): return 1 / (1 + exp(-z))
data = [(i / 4, int(i > 5)) for i in range(12)]
w = b = 0.0
for _ in range(200):
    gw = sum((sigmoid(w * x + b) - y) * x for x, y in data) / len(data)
    gb = sum(sigmoid(w * x + b) - y for x, y in data) / len(data)
    w, b = w - gw, b - gb
print(w, b, [int(sigmoid(w * x + b) > 0.5) for x, _ in data], round(-b / w, 6))
# --- expect
# outcome: ok
# output:
# 4.676200982983256 -6.254740713166978 [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1] 1.337569
