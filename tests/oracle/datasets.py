"""Writes public/datasets/*.csv from scikit-learn's copies: a header, features in their order, the target last.

Floats are written with all their digits (`repr`), so that a reader gets the very bits scikit-learn gives.
Usage: python3 tests/oracle/datasets.py
"""

import pathlib

import sklearn
from sklearn import datasets

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "public/datasets"


def write(name, bunch, names):
    rows = [",".join([*names, "target"])]
    for features, target in zip(bunch.data.tolist(), bunch.target.tolist()):
        rows.append(",".join(map(repr, [*features, target])))
    (FOLDER / f"{name}.csv").write_text("\n".join(rows) + "\n")
    print(name, bunch.data.shape, "scikit-learn", sklearn.__version__)


diabetes = datasets.load_diabetes()
write("diabetes", diabetes, diabetes.feature_names)
iris = datasets.load_iris()
write("iris", iris, ["sepal_length", "sepal_width", "petal_length", "petal_width"])
wine = datasets.load_wine()
write("wine", wine, [n.replace("/", "_").replace("od280_od315_of_diluted_wines", "od280_od315") for n in wine.feature_names])
