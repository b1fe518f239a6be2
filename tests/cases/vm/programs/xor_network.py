"""A tiny neural network learns xor with its own random numbers."""
seed = 42
def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed / 2 ** 31 * 2 - 1
def act(x): return x / (1 + abs(x))
def slope(y): return (1 - abs(y)) ** 2
H = 4
w1 = [[rnd() for _ in range(3)] for _ in range(H)]
w2 = [rnd() for _ in range(H + 1)]
data = [((0, 0), -0.5), ((0, 1), 0.5), ((1, 0), 0.5), ((1, 1), -0.5)]
def forward(x):
    h = [act(w[0] * x[0] + w[1] * x[1] + w[2]) for w in w1]
    return h, act(sum(a * b for a, b in zip(w2, h)) + w2[H])
for epoch in range(400):
    loss = 0.0
    for x, t in data:
        h, y = forward(x)
        d = (y - t) * slope(y)
        loss += (y - t) ** 2
        for i in range(H):
            g = d * w2[i] * slope(h[i])
            w2[i] -= 0.5 * d * h[i]
            w1[i][0] -= 0.5 * g * x[0]; w1[i][1] -= 0.5 * g * x[1]; w1[i][2] -= 0.5 * g
        w2[H] -= 0.5 * d
print(loss, [round(forward(x)[1], 3) for x, _ in data])
# --- expect
# outcome: ok
# output:
# 5.485056376644941e-07 [-0.5, 0.5, 0.5, -0.5]
