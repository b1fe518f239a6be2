"""One block of a transformer, forward."""
import numpy as np
rng = np.random.RandomState(5)
T, D, H = 4, 8, 2
def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
def layer_norm(x):
    return (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-5)
x = rng.randn(T, D)
Wq, Wk, Wv, Wo = [rng.randn(D, D) * 0.3 for _ in range(4)]
h = layer_norm(x)
q, k, v = [(h @ W).reshape(T, H, D // H).transpose(1, 0, 2) for W in (Wq, Wk, Wv)]
scores = q @ k.transpose(0, 2, 1) / np.sqrt(D // H)
mask = np.triu(np.ones((T, T), dtype=bool), k=1)
scores = np.where(mask, -1e9, scores)
out = (softmax(scores) @ v).transpose(1, 0, 2).reshape(T, D) @ Wo
x = x + out
print(np.round(x, 7), np.round(np.einsum('td,td->t', x, x), 6))
# --- expect
# outcome: ok
# output:
# [[ 0.3083528 -0.5177223  2.2091136 -0.8111846  2.0697581  0.3818557
#   -0.0702576 -0.1477184]
#  [-0.0250758 -0.9305642 -1.1826954 -0.5797063  1.2320877 -0.3272254
#   -0.9295258 -0.2168434]
#  [ 0.9529574  1.8603198 -1.5181389  0.405297  -0.2762714 -1.316488
#   -0.4664039 -0.2569102]
#  [ 0.8073114  0.8267393 -0.0110101 -0.5881914  0.8582526 -0.5705879
#    1.2781933 -0.488966 ]] [10.357791  5.137562  8.930931  4.616374]
