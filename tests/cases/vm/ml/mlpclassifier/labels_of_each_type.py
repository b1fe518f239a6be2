"""MLPClassifier: labels come back in the type they came in."""
from panda.ml import MLPClassifier

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

for labels in (y, [float(label) for label in y], [label == 1 for label in y], ["yes" if label else "no" for label in y]):
    model = MLPClassifier((6,), max_iter=40, learning_rate_init=0.05)
    print(model.fit(x, labels) is model, model.classes_, model.predict(x))
    print(model.score(x, labels))
# --- expect
# outcome: ok
# output:
# True [0, 1] [0, 0, 0, 1, 1, 1, 0, 1]
# 1.0
# True [0.0, 1.0] [0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 1.0]
# 1.0
# True [False, True] [False, False, False, True, True, True, False, True]
# 1.0
# True ['no', 'yes'] ['no', 'no', 'no', 'yes', 'yes', 'yes', 'no', 'yes']
# 1.0
