"""The loss of probabilities."""
from panda.ml import log_loss

print(round(log_loss([0, 1, 1], [0.1, 0.8, 0.6]), 12), round(log_loss(["a", "b"], [[0.9, 0.1], [0.2, 0.8]]), 12))
print(round(log_loss([0, 1, 2], [[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.2, 0.2, 0.6]], normalize=False), 12))
print(round(log_loss([1, 1], [0.5, 0.9], labels=[0, 1]), 12), round(log_loss([0, 1], [0.0, 1.0]), 12), round(log_loss([1, 0], [0.0, 1.0]), 9))
# --- expect
# outcome: ok
# output:
# 0.279776563579 0.164252033486
# 1.090644119019
# 0.399253848109 0.0 36.043653389
