"""Means, deviations, and the way back."""
from panda.ml import StandardScaler

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

scaler = StandardScaler()
print(near(scaler.fit_transform(x), 9))
print(near(scaler.mean_, 9), near(scaler.scale_, 9), near(scaler.var_, 9), int(scaler.n_samples_seen_))
print(near(scaler.inverse_transform(scaler.transform(x[:2])), 9))
print(near(StandardScaler().partial_fit(x[:3]).partial_fit(x[3:]).mean_, 9))
print(near(StandardScaler(with_mean=False).fit_transform(x[:2]), 9), StandardScaler(with_std=False))
# --- expect
# outcome: ok
# output:
# [[-1.463850109, -0.105999788], [-0.878310066, -0.741998516], [-0.292770022, -1.377997244], [0.292770022, 0.52999894], [0.878310066, -0.105999788], [1.463850109, 1.801996396]]
# [2.5, 1.083333333] [1.707825128, 0.786165094] [2.916666667, 0.618055556] 6
# [[0.0, 1.0], [1.0, 0.5]]
# [2.5, 1.083333333]
# [[0.0, 4.0], [2.0, 2.0]] StandardScaler(with_std=False)
