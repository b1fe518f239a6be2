"""Mean, variance, standard scores and a correlation, to the last bit."""
xs = [0.1 * i * (-1) ** i for i in range(12)]
ys = [x * x - 0.5 for x in xs]
def mean(v): return sum(v) / len(v)
def var(v):
    m = mean(v)
    return sum((x - m) ** 2 for x in v) / (len(v) - 1)
def corr(a, b):
    ma, mb = mean(a), mean(b)
    return sum((p - ma) * (q - mb) for p, q in zip(a, b)) / ((len(a) - 1) * var(a) ** 0.5 * var(b) ** 0.5)
print(mean(xs), var(xs), var(xs) ** 0.5, corr(xs, ys), [round((x - mean(xs)) / var(xs) ** 0.5, 12) for x in xs[:4]], max(xs), min(ys))
# --- expect
# outcome: ok
# output:
# -0.05000000000000001 0.4572727272727273 0.6762194372189602 -0.16428133464161584 [0.073940495123, -0.073940495123, 0.369702475617, -0.369702475617] 1.0 -0.5
