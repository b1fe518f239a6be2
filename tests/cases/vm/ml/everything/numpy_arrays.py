"""Arrays of numpy are data."""
import numpy as np
from panda.ml import KMeans, LinearRegression, LogisticRegression, StandardScaler, accuracy_score, r2_score

x = np.array([[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5]])
y = np.array([0, 0, 0, 1, 1, 1])
model = LogisticRegression().fit(x, y)
print(model.predict(x), model.classes_, model.score(x, y))
print(accuracy_score(y, model.predict(x)), model.predict(x[:2] + 3.0))
line = LinearRegression().fit(x[:, :1], x[:, 1] * 2.0)
print([round(number, 9) for number in line.predict(np.array([[1.0], [2.0]]))], round(r2_score(x[:, 1] * 2.0, line.predict(x[:, :1])), 9))
print(KMeans(2).fit(x).labels_, [[round(v, 6) for v in row] for row in StandardScaler().fit_transform(np.arange(6).reshape(3, 2))])
print(LogisticRegression().fit([list(row) for row in x], [np.int64(label) for label in y]).predict([[np.float64(0.1), 1]]))
# --- expect
# outcome: ok
# output:
# [0, 0, 0, 1, 1, 1] [0, 1] 1.0
# 1.0 [1, 1]
# [3.279166667, 5.004166667] 0.855474365
# [0, 0, 0, 1, 1, 1] [[-1.224745, -1.224745], [0.0, 0.0], [1.224745, 1.224745]]
# [0]
