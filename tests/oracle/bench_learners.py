"""scikit-learn's side of engine/numerics/estimators/benches/learners.rs: reads `class rows columns`, answers with CPU microseconds of
fit and predict.

Usage: the bench starts it, on one thread.
"""

import sys
import time
import warnings

import numpy as np
from sklearn.cluster import KMeans
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression, SGDRegressor
from sklearn.neural_network import MLPClassifier
from sklearn.tree import DecisionTreeClassifier

from generated import Uniform

warnings.simplefilter("ignore")
MADE = {
    "LinearRegression": LinearRegression,
    "LogisticRegression": LogisticRegression,
    "SGDRegressor": lambda: SGDRegressor(learning_rate="constant", eta0=0.01, random_state=42),
    "DecisionTreeClassifier": lambda: DecisionTreeClassifier(random_state=42),
    "RandomForestClassifier": lambda: RandomForestClassifier(random_state=42),
    "KMeans": lambda: KMeans(n_init=10, random_state=42),
    "MLPClassifier": lambda: MLPClassifier(random_state=42),
}
KNOWN = {}


def data(rows, columns):
    """The bench's data."""
    if (rows, columns) not in KNOWN:
        uniform = Uniform(rows * 1000 + columns)
        x = np.array([uniform.next() for _ in range(rows * columns)]).reshape(rows, columns)
        y = []
        for row in x:
            total = sum(((j % 5) + 1) * number for j, number in enumerate(row)) + 2.0 * uniform.next()
            y.append(int(total > -0.5) + int(total > 0.5))
        KNOWN[rows, columns] = x, np.array(y)
    return KNOWN[rows, columns]


for line in sys.stdin:
    name, rows, columns = line.split()
    x, y = data(int(rows), int(columns))
    model = MADE[name]()
    began = time.thread_time_ns()
    model.fit(x, y)
    fitted = time.thread_time_ns()
    model.predict(x)
    print((fitted - began) / 1e3, (time.thread_time_ns() - fitted) / 1e3, flush=True)
