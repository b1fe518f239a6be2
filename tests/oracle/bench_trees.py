"""scikit-learn's times for the data of engine/numerics/estimators/benches/trees.rs, in the same lines; one core.

Usage: OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python3 tests/oracle/bench_trees.py
"""

import hashlib
import struct
import time

import numpy as np
from sklearn.cluster import KMeans
from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

from generated import Uniform


def data(rows, columns):
    uniform = Uniform(rows * 1000 + columns)
    x = np.array([uniform.next() for _ in range(rows * columns)]).reshape(rows, columns)
    y = np.zeros(rows)
    for j in range(columns):
        y = y + (j % 5 + 1.0) * x[:, j]
    y = y + np.array([2.0 * uniform.next() for _ in range(rows)])
    return x, (y > -0.5) * 1.0 + (y > 0.5) * 1.0


def best(runs, work):
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1e6


CASES = [("DecisionTreeClassifier", lambda: DecisionTreeClassifier(random_state=42), 30),
         ("DecisionTreeClassifier", lambda: DecisionTreeClassifier(random_state=42, criterion="entropy"), 10),
         ("RandomForestClassifier", lambda: RandomForestClassifier(random_state=42), 5), ("KMeans", lambda: KMeans(n_init=10, random_state=42), 10)]
for rows, columns in [(150, 4), (569, 30), (2000, 10)]:
    x, y = data(rows, columns)
    for name, fresh, runs in CASES:
        model = fresh().fit(x, y)
        answer = b"".join(struct.pack("<d", v) for v in model.predict(x).astype(float))
        print(f"{name} rows={rows} columns={columns} fit_us={best(runs, lambda: fresh().fit(x, y)):.1f} "
              f"predict_us={best(runs, lambda: model.predict(x)):.1f} hash=0x{hashlib.sha256(answer).hexdigest()[:16]}")
