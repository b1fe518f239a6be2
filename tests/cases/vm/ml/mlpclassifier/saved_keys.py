"""The saved dict holds what contracts read."""
from panda.ml import MLPClassifier, save_model

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

saved = save_model(MLPClassifier((3, 2), max_iter=4, learning_rate_init=0.01).fit(x, y))
print(saved["hidden_layer_sizes"], saved["max_iter"], saved["learning_rate_init"], saved["classes"])
print(sum(len(w) * len(w[0]) for w in saved["weights"]) + sum(len(b) for b in saved["biases"]))
# --- expect
# outcome: ok
# output:
# [3, 2] 4 0.01 [0, 1]
# 20
