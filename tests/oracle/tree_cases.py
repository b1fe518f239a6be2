"""Writes tests/cases/numerics/{trees,forests,kmeans}.json and digits.txt: the trees, forests and clusters scikit-learn finds.

Trees are kept as hashes of their nodes (feature, threshold's bits, children, where missing values go) and of their values' bits.
Needs scikit-learn 1.9. Usage: OMP_NUM_THREADS=1 python3 tests/oracle/tree_cases.py
"""

import hashlib
import json
import struct
import warnings

import numpy as np
from sklearn import datasets
from sklearn.cluster import KMeans
from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

from estimator_cases import MADE_BY, ROOT, X, BAD_X, NAN, INF, decode, encode, refusal
from generated import generate, label

warnings.simplefilter("ignore")
FOLDER = ROOT / "tests/cases/numerics"
CLASSES = {c.__name__: c for c in (DecisionTreeClassifier, DecisionTreeRegressor, RandomForestClassifier, KMeans)}


def digits(count):
    bunch = datasets.load_digits()
    return bunch.data[:count].copy(), bunch.target[:count].astype(float)


def write_digits(count):
    x, y = digits(count)
    letters = "0123456789abcdefg"
    rows = ["".join(letters[int(v)] for v in [*row, target]) for row, target in zip(x, y)]
    (FOLDER / "digits.txt").write_text("\n".join(rows) + "\n")


def load(data):
    if "dataset" in data:
        rows = [line.split(",") for line in (ROOT / f"public/datasets/{data['dataset']}.csv").read_text().splitlines()[1:]]
        numbers = np.array([[float(v) for v in row] for row in rows])
        return numbers[:, :-1].copy(), numbers[:, -1].copy()
    if "digits" in data:
        return digits(data["digits"])
    if "generated" in data:
        return label(data["generated"], *generate(data["generated"]))
    return decode(data["x"]), decode(data.get("y"))


def floats(numbers):
    return b"".join(struct.pack("<d", float(v)) for v in np.ravel(numbers))


def short(data):
    return hashlib.sha256(data).hexdigest()[:12]


def nodes(tree):
    parts = []
    for i in range(tree.node_count):
        leaf = tree.children_left[i] == -1
        parts.append(struct.pack("<idiiB", -2 if leaf else tree.feature[i], 0.0 if leaf else tree.threshold[i], tree.children_left[i],
                                 tree.children_right[i], 0 if leaf else int(tree.missing_go_to_left[i])))
    return b"".join(parts)


def build(model):
    arguments = {"random_state": 42, **{k: decode(v) for k, v in model.get("arguments", {}).items()}}
    if model["class"] == "KMeans":
        arguments.setdefault("n_init", 10)
    return CLASSES[model["class"]](**arguments)


def case(name, data, model, ask=None):
    return group(name, data, model["class"], [model.get("arguments", {})], ask)


def group(name, data, kind, settings, ask=None):
    """Models of one class fitted to the same data."""
    made = {"name": name, "data": data, "class": kind, "runs": []}
    if ask is not None:
        made["ask"] = ask
    for arguments in settings:
        x, y = load(data)
        try:
            fitted = build({"class": kind, "arguments": arguments}).fit(x, y)
            if ask is not None:
                fitted.predict(decode(ask))
            expect = look(fitted, x, y)
        except Exception as error:
            expect = refusal(error)
        made["runs"].append([arguments, expect])
    return made


def look(fitted, x, y):
    """In this order, which engine/numerics/estimators/tests/trees.rs and kmeans.rs know."""
    if isinstance(fitted, KMeans):
        centres = fitted.cluster_centers_
        weights = np.array([[(i * 7 + j * 3) % 11 + 1 for j in range(centres.shape[1])] for i in range(len(centres))])
        return [fitted.n_iter_, short(struct.pack(f"<{len(x)}i", *fitted.labels_)), short(struct.pack(f"<{len(x)}i", *fitted.predict(x))),
                float(fitted.inertia_), float((centres * weights).sum()), float(np.abs(centres * weights).sum()),
                float(fitted.transform(x[:5]).sum()), short(floats(centres))]
    if isinstance(fitted, RandomForestClassifier):
        trees = [e.tree_ for e in fitted.estimators_]
        return [sum(t.node_count for t in trees), short(b"".join(map(nodes, trees))), short(b"".join(floats(t.value) for t in trees)),
                short(floats(fitted.feature_importances_)), short(floats(fitted.predict_proba(x))), repr(float(fitted.score(x, y)))]
    tree = fitted.tree_
    return [tree.node_count, fitted.get_depth(), int(fitted.get_n_leaves()), short(nodes(tree)), short(floats(tree.value)),
            short(floats(fitted.feature_importances_))]


def write(name, cases):
    lines = [json.dumps(c, separators=(",", ":")) for c in cases]
    text = '{"made_by":%s,\n"cases":[\n%s\n]}\n' % (json.dumps(MADE_BY), ",\n".join(lines))
    (FOLDER / f"{name}.json").write_text(text)
    runs = [expect for c in cases for _, expect in c["runs"]]
    print(f"{name}: {len(runs)} models, {sum(isinstance(r, dict) for r in runs)} refused, {len(text)} bytes")


def rule(rows, columns, seed, *steps, **extra):
    return {"generated": {"rows": rows, "columns": columns, "seed": seed, "noise": 0.5, "steps": [list(s) for s in steps], **extra}}


def whole(columns, levels):
    """Columns of whole numbers: many ties."""
    return [s for j in range(columns) for s in (["affine", j, float(levels), 0.0], ["floor", j])]


DATA = [
    ("iris", {"dataset": "iris"}),
    ("wine", {"dataset": "wine"}),
    ("digits", {"digits": 300}),
    ("two classes", rule(120, 5, 201, classes=2)),
    ("texts", rule(90, 4, 202, classes=3, labels="text")),
    ("bools", rule(80, 4, 203, classes=2, labels="bool")),
    ("noise only", rule(150, 6, 204, classes=4, noise=40.0)),
    ("ties", rule(200, 5, 205, *whole(5, 4), classes=3)),
    ("two levels", rule(150, 6, 206, *whole(6, 2), classes=2, noise=3.0)),
    ("repeated samples", rule(100, 4, 207, ("repeat", 12), classes=3, noise=6.0)),
    ("constant columns", rule(90, 6, 208, ("constant", 1, 0.1), ("constant", 4, -7e5), classes=3)),
    ("only constant columns", rule(30, 2, 209, ("constant", 0, 1.0), ("constant", 1, 0.3), classes=3, noise=2.0)),
    ("nearly constant columns", rule(90, 4, 210, ("affine", 1, 1e-8, 3.0), ("affine", 2, 3e-7, 0.0), classes=3)),
    ("steps at the threshold of equality", rule(120, 3, 211, ("affine", 0, 2e-6, 0.0), ("affine", 1, 1e-5, 0.0), classes=4)),
    ("a column twice", rule(90, 5, 212, ("copy", 3, 1), ("copy", 4, 0), classes=3)),
    ("a sum", rule(90, 5, 213, ("sum", 4, 0, 2), classes=4)),
    ("few samples", rule(7, 3, 214, classes=3)),
    ("two samples", rule(2, 3, 215, classes=2)),
    ("one sample", rule(1, 3, 216, classes=2)),
    ("one class", rule(20, 3, 217, classes=1)),
    ("one sample per class", rule(12, 4, 218, classes=12, labels="text")),
    ("wide", rule(30, 60, 219, classes=3)),
    ("large offsets", rule(90, 4, 220, ("affine", 0, 1.0, 1e6), ("affine", 1, 2.0, -1e7), ("affine", 2, 1.0, 1e9), classes=3)),
    ("huge and tiny", rule(90, 4, 221, ("affine", 0, 1e30, 0.0), ("affine", 1, 1e-30, 0.0), ("affine", 2, 1e-42, 0.0), classes=3)),
    ("one feature", rule(150, 1, 222, classes=4)),
    ("many classes", rule(200, 4, 223, classes=12, labels="float")),
    ("missing values", rule(120, 4, 224, classes=3, missing=[[0, 3, 0], [2, 5, 1]])),
    ("ties and missing values", rule(150, 5, 225, *whole(5, 3), classes=3, noise=4.0, missing=[[1, 2, 0], [3, 7, 2], [4, 4, 1]])),
    ("a column without values", rule(60, 3, 226, classes=2, missing=[[1, 1, 0]])),
    ("569 x 30", rule(569, 30, 227, classes=2)),
]
SETTINGS = [
    {}, {"random_state": 0}, {"random_state": 7}, {"criterion": "entropy"}, {"criterion": "log_loss", "max_depth": 4}, {"max_depth": 1}, {"max_depth": 3},
    {"min_samples_split": 7}, {"min_samples_split": 0.2, "random_state": 1}, {"min_samples_leaf": 4}, {"min_samples_leaf": 0.1},
    {"max_features": "sqrt"}, {"max_features": "log2", "random_state": 3}, {"max_features": 0.5, "random_state": 4}, {"max_features": 1, "random_state": 5},
    {"max_leaf_nodes": 2}, {"max_leaf_nodes": 9}, {"max_leaf_nodes": 40, "max_features": 2}, {"min_impurity_decrease": 0.02},
    {"class_weight": "balanced"}, {"class_weight": "balanced", "max_depth": 3, "criterion": "entropy"}, {"min_weight_fraction_leaf": 0.07},
]
HEAVY = ("digits", "569 x 30")


def tree(**arguments):
    return {"class": "DecisionTreeClassifier", "arguments": arguments}


def trees():
    cases = []
    for name, data in DATA:
        settings = [s for i, s in enumerate(SETTINGS) if name not in HEAVY or i in (0, 1, 3, 6, 11, 16, 19)]
        cases.append(group(name, data, "DecisionTreeClassifier", settings))
    numbers = [("diabetes", {"dataset": "diabetes"})]
    numbers += [(name, {"generated": {k: v for k, v in data["generated"].items() if k not in ("classes", "labels")}}) for name, data in DATA[3:-1]]
    for name, data in numbers:
        settings = [{}, {"max_depth": 3, "random_state": 1}, {"min_samples_leaf": 5, "max_features": 0.5}, {"max_leaf_nodes": 8}]
        cases.append(group(name, data, "DecisionTreeRegressor", settings))
    for kind in ("DecisionTreeClassifier", "DecisionTreeRegressor"):
        cases += refusals({"class": kind})
    for arguments in ({"max_depth": 0}, {"max_depth": 2.0}, {"min_samples_split": 1}, {"min_samples_split": 1.5}, {"min_samples_leaf": 0}, {"min_samples_leaf": 1.0},
                      {"max_leaf_nodes": 1}, {"min_impurity_decrease": -1}, {"min_weight_fraction_leaf": 0.6}):
        cases.append(case(f"refused: {arguments}", {"x": X, "y": [0, 1, 1]}, tree(**arguments)))
    return cases


def refusals(model):
    labels = [0, 1, 1]
    cases = [case(f"{model['class']}: X: {name}", {"x": x, "y": labels}, model) for name, x in BAD_X
             if name not in ("None inside", "a dict inside", "beyond floats", "None", "NaN")]
    for name, y in [("missing", None), ("a number", 5), ("NaN", [1, NAN, 2]), ("infinity", [1, INF, 2]), ("another length", [1, 2]), ("three axes", [[[1]], [[2]], [[3]]]),
                    ("not whole", [0.5, 1.25, 2.0])]:
        if not (name == "infinity" and "Regressor" not in model["class"]):
            cases.append(case(f"{model['class']}: y: {name}", {"x": X, "y": y}, model))
    cases += [case(f"{model['class']}: predict: {name}", {"x": X, "y": labels}, model, ask=x) for name, x in BAD_X
              if name in ("a list", "nothing", "empty rows", "three axes", "texts", "infinity")]
    cases.append(case(f"{model['class']}: predict: another number of features", {"x": X, "y": labels}, model, ask=[[1, 2, 3]]))
    cases.append(case(f"{model['class']}: beyond single precision", {"x": [[1, 2], [3, 1e39], [4, 5]], "y": labels}, model))
    return cases


def forest(**arguments):
    return {"class": "RandomForestClassifier", "arguments": arguments}


def forests():
    cases = []
    for name, data in DATA:
        if name == "569 x 30":
            cases.append(case(name, data, forest(n_estimators=10)))
            continue
        settings = [{"n_estimators": 12}, {"n_estimators": 5, "max_depth": 4, "random_state": 3}, {"n_estimators": 4, "bootstrap": False, "random_state": 9},
                          {"n_estimators": 4, "criterion": "entropy", "max_features": None, "max_depth": 5, "max_samples": 0.6},
                          {"n_estimators": 3, "max_leaf_nodes": 6, "max_samples": 40, "min_samples_leaf": 2}]
        if name == "digits":
            settings = [s for s in settings if "criterion" not in s]
        cases.append(group(name, data, "RandomForestClassifier", settings))
    for name in ("iris", "wine", "ties", "missing values"):
        cases.append(case(f"{name}, default", dict(DATA)[name], forest()))
    cases += refusals(forest(n_estimators=2))
    for arguments in ({"n_estimators": 0}, {"n_estimators": 2.0}, {"max_samples": 0}, {"max_samples": 0.0}, {"max_samples": 2, "bootstrap": False}):
        cases.append(case(f"refused: {arguments}", {"x": X, "y": [0, 1, 1]}, forest(**arguments)))
    return cases


def means(**arguments):
    return {"class": "KMeans", "arguments": arguments}


CLUSTERS = [
    ("iris", {"dataset": "iris"}), ("wine", {"dataset": "wine"}), ("diabetes", {"dataset": "diabetes"}), ("digits", {"digits": 300}),
    ("random 50 x 2", rule(50, 2, 301)), ("random 300 x 5", rule(300, 5, 302)), ("random 600 x 3", rule(600, 3, 303)), ("one feature", rule(80, 1, 304)),
    ("eight features", rule(64, 8, 305)), ("seventeen features", rule(90, 17, 306)), ("large offsets", rule(80, 3, 307, ("affine", 0, 1.0, 1e6), ("affine", 1, 3.0, -1e5))),
    ("unequal scales", rule(80, 4, 308, ("affine", 0, 1e3, 0.0), ("affine", 1, 1e-3, 0.0))), ("a constant column", rule(60, 3, 309, ("constant", 1, 4.5))),
    ("tiny numbers", rule(60, 3, 310, *[("affine", j, 1e-9, 0.0) for j in range(3)])), ("twenty distinct samples", rule(100, 3, 311, ("repeat", 20))),
    ("whole numbers", rule(200, 4, 312, *whole(4, 9))), ("2000 x 10", rule(2000, 10, 313)), ("few samples", rule(9, 3, 314)),
]


def kmeans():
    cases = []
    for name, data in CLUSTERS:
        settings = [{"n_clusters": 3}, {"n_clusters": 2, "random_state": 0}, {"n_clusters": 5, "random_state": 1, "n_init": "auto"}, {"n_clusters": 8},
                          {"n_clusters": 4, "init": "random", "n_init": 3, "random_state": 7}, {"n_clusters": 6, "max_iter": 4, "n_init": 2}, {"n_clusters": 1},
                          {"n_clusters": 7, "tol": 0.0, "n_init": 2, "random_state": 11}, {"n_clusters": 4, "tol": 0.05, "random_state": 12}]
        cases.append(group(name, data, "KMeans", settings))
    given = [[0.0, 0.0], [0.2, 0.1], [-0.3, -0.4]]
    cases.append(case("given centres", rule(50, 2, 301), means(n_clusters=3, init=given)))
    cases.append(case("a given centre that nothing is near to", rule(50, 2, 301), means(n_clusters=3, init=[[0.0, 0.0], [50.0, 50.0], [-0.3, -0.4]])))
    cases.append(case("as many clusters as samples", rule(6, 3, 315), means(n_clusters=6)))
    bad = [(name, x) for name, x in BAD_X if name not in ("None inside", "a dict inside", "beyond floats", "None")]
    cases += [case(f"X: {name}", {"x": x}, means(n_clusters=2)) for name, x in bad]
    cases += [case(f"predict: {name}", {"x": X}, means(n_clusters=2), ask=x) for name, x in bad]
    cases.append(case("fewer samples than clusters", {"x": X}, means()))
    for arguments in ({"n_clusters": 0}, {"n_clusters": 2.0}, {"n_init": 0}, {"max_iter": 0}, {"tol": -1}, {"n_clusters": 2, "init": [[1], [2]]},
                      {"n_clusters": 2, "init": [[1, 2]]}, {"n_clusters": 2, "init": [[1, NAN], [2, 3]]}, {"n_clusters": 2, "init": [1, 2]}):
        cases.append(case(f"refused: {arguments}", {"x": X}, means(**arguments)))
    return cases


if __name__ == "__main__":
    write_digits(300)
    write("trees", trees())
    write("forests", forests())
    write("kmeans", kmeans())
