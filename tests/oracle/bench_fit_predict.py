"""scikit-learn's times for the data of engine/numerics/estimators/benches/fit_predict.rs, in the same lines; one core.

Usage: OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python3 tests/oracle/bench_fit_predict.py
"""

import time

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

from generated import Uniform


def data(rows, columns):
    uniform = Uniform(rows * 1000 + columns)
    x = np.array([uniform.next() for _ in range(rows * columns)]).reshape(rows, columns)
    y = np.zeros(rows)
    for j in range(columns):
        y = y + (j + 1.0) * x[:, j]
    return x, y + np.array([0.1 * uniform.next() for _ in range(rows)])


def best(work):
    times = []
    for _ in range(30):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1e6


def pipeline():
    return make_pipeline(StandardScaler(), PolynomialFeatures(include_bias=False), LinearRegression())


CASES = [("LinearRegression", LinearRegression, 150, 4), ("LinearRegression", LinearRegression, 569, 30), ("LinearRegression", LinearRegression, 2000, 10),
         ("StandardScaler+PolynomialFeatures+LinearRegression", pipeline, 150, 4),
         ("StandardScaler+PolynomialFeatures+LinearRegression", pipeline, 2000, 10)]
for name, fresh, rows, columns in CASES:
    x, y = data(rows, columns)
    model = fresh().fit(x, y)
    print(f"{name} rows={rows} columns={columns} fit_us={best(lambda: fresh().fit(x, y)):.1f} predict_us={best(lambda: model.predict(x)):.1f} score={model.score(x, y):.6f}")
