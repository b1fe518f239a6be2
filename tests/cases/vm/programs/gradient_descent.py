"""Linear regression by gradient descent in plain Python."""
xs = [i / 10 for i in range(20)]
ys = [3 * x - 1 + (0.1 if i % 2 else -0.1) for i, x in enumerate(xs)]
w = b = 0.0
for step in range(500):
    dw = db = loss = 0.0
    for x, y in zip(xs, ys):
        e = w * x + b - y
        dw += 2 * e * x / len(xs); db += 2 * e / len(xs); loss += e * e / len(xs)
    w -= 0.1 * dw; b -= 0.1 * db
print(round(w, 6), round(b, 6), round(loss, 8), w)
# --- expect
# outcome: ok
# output:
# 3.015037 -1.014286 0.00992481 3.0150374400238227
