"""Writes tests/cases/numerics/*.json: what scikit-learn and numpy make of many data sets, and how they refuse bad ones.

Needs numpy 2.4 and scikit-learn 1.9; their versions are recorded in each file. Usage: python3 tests/oracle/estimator_cases.py
"""

import json
import math
import pathlib
import platform
import struct
import warnings

import numpy as np
import scipy
import sklearn
from sklearn import metrics
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

from generated import Uniform, generate

warnings.simplefilter("ignore")
ROOT = pathlib.Path(__file__).resolve().parents[2]
MADE_BY = (f"CPython {platform.python_version()}, numpy {np.__version__}, scipy {scipy.__version__}, "
           f"scikit-learn {sklearn.__version__}")
CLASSES = {c.__name__: c for c in (LinearRegression, PolynomialFeatures, StandardScaler)}
HEAD = 6


def load(data):
    if "dataset" in data:
        rows = [line.split(",") for line in (ROOT / f"public/datasets/{data['dataset']}.csv").read_text().splitlines()[1:]]
        numbers = np.array([[float(v) for v in row] for row in rows])
        return numbers[:, :-1].copy(), numbers[:, -1].copy()
    if "generated" in data:
        return generate(data["generated"])
    return decode(data["x"]), decode(data.get("y"))


def decode(value):
    """The Python value of a case's JSON: what JSON lacks stands in dicts."""
    if isinstance(value, list):
        return [decode(v) for v in value]
    if isinstance(value, dict):
        if "float" in value:
            return float(value["float"])
        if "int" in value:
            return int(value["int"])
        return {k: decode(v) for k, v in value.items()}
    return value


def encode(value):
    if isinstance(value, np.ndarray):
        return encode(value.tolist())
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    if isinstance(value, (np.floating, float)):
        value = float(value)
        return value if math.isfinite(value) else {"float": repr(value)}
    if isinstance(value, (np.integer,)):
        return int(value)
    return value


def bits(value):
    return {"bits": "%016x" % struct.unpack("<Q", struct.pack("<d", value))[0]}


def build(model):
    if "steps" in model:
        return Pipeline([(name, build(step)) for name, step in model["steps"]])
    arguments = {k: tuple(v) if isinstance(v, list) else decode(v) for k, v in model.get("arguments", {}).items()}
    return CLASSES[model["class"]](**arguments)


def refusal(error):
    return {"error": type(error).__name__, "text": str(error)}


def fit_case(name, data, model, **extra):
    case = {"name": name, "data": data, "model": model, **extra}
    x, y = load(data)
    try:
        fitted = build(model).fit(x, y)
        case["expect"] = look(fitted, x, y, decode(extra.get("ask")))
    except Exception as error:
        case["expect"] = refusal(error)
    return case


def look(fitted, x, y, ask):
    expect = {}
    last = fitted.steps[-1][1] if isinstance(fitted, Pipeline) else fitted
    for attribute in ("coef_", "intercept_", "rank_", "mean_", "var_", "scale_", "n_samples_seen_", "n_output_features_", "n_features_in_"):
        if hasattr(last, attribute):
            expect[attribute] = encode(getattr(last, attribute))
    question = x[:HEAD] if ask is None else ask
    for method in ("predict", "transform", "inverse_transform"):
        if hasattr(fitted, method) and not (method == "inverse_transform" and isinstance(fitted, Pipeline)):
            try:
                expect[method] = encode(getattr(fitted, method)(question))
            except Exception as error:
                # How `inverse_transform` refuses is numpy's broadcasting, not a check.
                if method != "inverse_transform":
                    expect[method] = refusal(error)
    if hasattr(fitted, "predict"):
        expect["score"] = encode(fitted.score(x, y))
    if isinstance(last, PolynomialFeatures) and not isinstance(fitted, Pipeline):
        expect["names"] = fitted.get_feature_names_out().tolist()
    return expect


def metric_case(name, function, *arguments, **keywords):
    case = {"name": name, "metric": function, "arguments": [encode(a) for a in arguments], "keywords": keywords}
    try:
        value = getattr(metrics, function)(*[decode(a) for a in arguments], **keywords)
        case["expect"] = {"value": bits(value) if isinstance(value, float) else encode(value)}
    except Exception as error:
        case["expect"] = refusal(error)
    return case


def write(name, cases):
    lines = [json.dumps(case, separators=(",", ":")) for case in cases]
    text = '{"made_by":%s,\n"cases":[\n%s\n]}\n' % (json.dumps(MADE_BY), ",\n".join(lines))
    (ROOT / f"tests/cases/numerics/{name}.json").write_text(text)
    refused = sum("error" in case["expect"] for case in cases if isinstance(case["expect"], dict))
    print(f"{name}: {len(cases)} cases, {refused} refused, {len(text)} bytes")


def rule(rows, columns, seed, *steps, **extra):
    return {"generated": {"rows": rows, "columns": columns, "seed": seed, "noise": 0.5, "steps": [list(s) for s in steps], **extra}}


LR = {"class": "LinearRegression"}
SCALER = {"class": "StandardScaler"}
POLY = {"class": "PolynomialFeatures"}


def poly(**arguments):
    return {"class": "PolynomialFeatures", "arguments": arguments}


def steps(*models):
    return {"steps": [[f"s{i}", m] for i, m in enumerate(models)]}


NAN, INF = {"float": "nan"}, {"float": "inf"}
DATA = [
    ("diabetes", {"dataset": "diabetes"}),
    ("iris", {"dataset": "iris"}),
    ("wine", {"dataset": "wine"}),
    ("random 50 x 5", rule(50, 5, 1)),
    ("random 569 x 30", rule(569, 30, 2)),
    ("random 2000 x 10", rule(2000, 10, 3)),
    ("one feature", rule(20, 1, 4)),
    ("one feature, many samples", rule(1000, 1, 5)),
    ("one sample", rule(1, 3, 6)),
    ("two samples", rule(2, 3, 7)),
    ("fewer samples than features", rule(5, 12, 8)),
    ("as many samples as features", rule(7, 7, 9)),
    ("one sample more than features", rule(8, 7, 10)),
    ("wide", rule(10, 60, 11)),
    ("a column twice", rule(40, 5, 12, ("copy", 3, 1))),
    ("a column is a sum", rule(40, 5, 13, ("sum", 4, 0, 2))),
    ("two sums and a copy", rule(60, 8, 14, ("sum", 5, 0, 1), ("sum", 6, 2, 5), ("copy", 7, 3))),
    ("a constant column", rule(40, 4, 15, ("constant", 2, 3.25))),
    ("a column of 0.1", rule(40, 4, 16, ("constant", 2, 0.1))),
    ("a large constant column", rule(40, 4, 17, ("constant", 0, 1e9 + 0.1))),
    ("only constant columns", rule(12, 3, 18, ("constant", 0, 1.0), ("constant", 1, 0.3), ("constant", 2, -7e5))),
    ("large offsets", rule(50, 4, 19, ("affine", 0, 1.0, 1e6), ("affine", 1, 2.0, -1e7), ("affine", 2, 1.0, 1e5))),
    ("very large offsets", rule(50, 3, 20, ("affine", 0, 1.0, 1e9), ("affine", 1, 5.0, -1e10))),
    ("unequal scales", rule(60, 5, 21, ("affine", 0, 1e3, 0.0), ("affine", 1, 1e-2, 0.0), ("affine", 2, 40.0, 5.0))),
    ("scales beyond the tolerance", rule(60, 4, 22, ("affine", 0, 1e5, 0.0), ("affine", 1, 1e-4, 0.0))),
    ("nearly collinear, counted", rule(60, 4, 23, ("near", 3, 1, 1e-4))),
    ("nearly collinear, not counted", rule(60, 4, 24, ("near", 3, 1, 1e-8))),
    ("repeated samples", rule(40, 4, 25, ("repeat", 5))),
    ("repeated samples, fewer than features", rule(40, 6, 26, ("repeat", 3))),
    ("all samples equal", rule(10, 3, 27, *[("affine", j, 16.0, 0.0) for j in range(3)], *[("floor", j) for j in range(3)], ("repeat", 1))),
    ("whole numbers", rule(30, 3, 28, ("affine", 0, 20.0, 0.0), ("floor", 0), ("affine", 1, 9.0, 0.0), ("floor", 1))),
    ("constant target", rule(25, 3, 29, constant_y=4.5)),
    ("zero target", rule(25, 3, 30, constant_y=0.0)),
    ("exact linear target", rule(25, 3, 31, noise=0.0)),
    ("tiny numbers", rule(20, 3, 32, *[("affine", j, 1e-160, 0.0) for j in range(3)], noise=1e-160)),
    ("huge numbers", rule(20, 3, 33, *[("affine", j, 1e150, 0.0) for j in range(3)], noise=1e150)),
    ("columns of zeros", rule(20, 4, 34, ("constant", 1, 0.0), ("constant", 3, 0.0))),
    ("three targets", rule(40, 4, 35, targets=3)),
    ("one target in rows", rule(40, 4, 36, targets=1)),
    ("two targets, wide", rule(5, 9, 37, targets=2)),
    ("two targets, collinear", rule(30, 5, 38, ("sum", 4, 1, 2), targets=2)),
]
X = [[1, 2], [3, 4], [5, 7]]
Y = [1, 2, 4]
BAD_X = [
    ("a list", [1, 2, 3]), ("a list of floats", [1.5, 2.0, 3.0]), ("a number", 5), ("None", None), ("nothing", []), ("empty rows", [[], []]),
    ("three axes", [[[1]], [[2]], [[3]]]), ("ragged rows", [[1, 2], [3], [4, 5]]), ("a number beside rows", [[1, 2], 3, [4, 5]]),
    ("ragged deeper", [[[1], [2]], [[3], 4], [[5], [6]]]), ("texts", [["a", "b"], ["c", "d"], ["e", "f"]]),
    ("a text", [[1, 2], [3, "x"], [5, 6]]), ("None inside", [[1, 2], [3, None], [5, 6]]), ("NaN", [[1, 2], [3, NAN], [5, 6]]),
    ("infinity", [[1, 2], [3, INF], [5, 6]]), ("infinity and NaN", [[1, INF], [3, NAN], [5, 6]]), ("another length", [[1, 2], [3, 4]]),
    ("a dict inside", [[1, 2], [3, {}], [5, 6]]), ("beyond floats", [[1, 2], [3, {"int": "1" + "0" * 400}], [5, 6]]),
]
# scikit-learn lets these pass some checks and fails later, in numpy's arithmetic.
OBJECTS = ("None inside", "a dict inside", "beyond floats")
BAD_Y = [
    ("missing", None), ("a number", 5), ("NaN", [1, NAN, 2]), ("infinity", [1, INF, 2]), ("texts", ["a", "b", "c"]), ("another length", [1, 2]),
    ("three axes", [[[1]], [[2]], [[3]]]), ("ragged", [[1], [2, 3], [4]]), ("None inside", [1, None, 2]), ("nothing", []), ("no columns", [[], [], []]),
]


def linear():
    cases = [fit_case(name, data, LR) for name, data in DATA]
    for name, data in DATA:
        if name in ("diabetes", "wide", "a constant column", "three targets", "large offsets", "one sample", "two targets, wide"):
            cases.append(fit_case(name + ", no intercept", data, {"class": "LinearRegression", "arguments": {"fit_intercept": False}}))
    cases.append(fit_case("a smaller tolerance", rule(60, 4, 24, ("near", 3, 1, 3e-7)), {"class": "LinearRegression", "arguments": {"tol": 1e-8}}))
    cases.append(fit_case("a tolerance of a half", {"dataset": "wine"}, {"class": "LinearRegression", "arguments": {"tol": 0.5}}))
    cases.append(fit_case("ints", {"x": X, "y": Y}, LR))
    cases.append(fit_case("bools", {"x": [[True, False], [False, False], [True, True]], "y": [True, False, False]}, LR))
    cases.append(fit_case("texts of digits as targets", {"x": X, "y": ["1", "2", "4"]}, LR))
    cases.append(fit_case("ints beyond 64 bits", {"x": [[1, {"int": str(2**70)}], [2, {"int": str(2**71)}], [3, 5]], "y": [1, 2, 3]}, LR))
    cases += [fit_case(f"X: {name}", {"x": x, "y": Y}, LR, ask=X) for name, x in BAD_X]
    cases += [fit_case(f"y: {name}", {"x": X, "y": y}, LR) for name, y in BAD_Y]
    cases += [fit_case(f"predict: {name}", {"x": X, "y": Y}, LR, ask=x) for name, x in BAD_X if name not in ("None", *OBJECTS)]
    cases.append(fit_case("predict: another number of features", {"x": X, "y": Y}, LR, ask=[[1, 2, 3]]))
    cases.append(fit_case("numbers whose mean overflows", {"x": [[1.7e308, 1], [1.7e308, 2], [-1e308, 3]], "y": Y}, LR))
    cases.append(fit_case("a negative tolerance", {"x": X, "y": Y}, {"class": "LinearRegression", "arguments": {"tol": -1}}))
    cases.append(fit_case("fit_intercept is a number", {"x": X, "y": Y}, {"class": "LinearRegression", "arguments": {"fit_intercept": 3}}))
    return cases


def scaler():
    cases = [fit_case(name, data, SCALER) for name, data in DATA if data.get("generated", {}).get("targets", 0) == 0]
    for arguments in ({"with_mean": False}, {"with_std": False}, {"with_mean": False, "with_std": False}):
        model = {"class": "StandardScaler", "arguments": arguments}
        cases += [fit_case(f"{name}, {arguments}", data, model) for name, data in DATA[:4]]
    cases.append(fit_case("NaN is left out", {"x": [[1, NAN], [3, 4], [5, 8]]}, SCALER, ask=[[1, NAN], [2, 3]]))
    cases.append(fit_case("a column of NaN", {"x": [[1, NAN], [2, NAN]]}, SCALER, ask=[[1, 2]]))
    cases.append(fit_case("nearly constant", {"x": [[1.0, 1e8], [1.0000000000000002, 1e8 + 1e-7], [1.0, 1e8]]}, SCALER, ask=[[1.0, 1e8], [2.0, 0.0]]))
    cases.append(fit_case("texts of digits", {"x": [["1"], [" 2.5 "], ["1_0"]]}, SCALER, ask=[["3"]]))
    cases += [fit_case(f"X: {name}", {"x": x}, SCALER, ask=X) for name, x in BAD_X]
    cases.append(fit_case("transform: another number of features", {"x": X}, SCALER, ask=[[1]]))
    return cases


def polynomial():
    small = [("random 4 x 3", rule(4, 3, 41)), ("one feature", rule(3, 1, 42)), ("one sample", rule(1, 4, 43)), ("iris", {"dataset": "iris"})]
    settings = [{}, {"degree": 1}, {"degree": 3}, {"degree": 0}, {"degree": 4}, {"interaction_only": True}, {"degree": 3, "interaction_only": True},
                {"include_bias": False}, {"degree": 3, "interaction_only": True, "include_bias": False}, {"degree": [2, 3]},
                {"degree": [2, 3], "include_bias": False}, {"degree": [0, 0]}, {"degree": [3, 3], "interaction_only": True}, {"degree": 9, "interaction_only": True},
                {"degree": True}]
    cases = [fit_case(f"{name}, {arguments}", data, poly(**arguments)) for name, data in small for arguments in settings]
    for arguments in ({"degree": -1}, {"degree": 2.0}, {"degree": "2"}, {"degree": 0, "include_bias": False}, {"degree": [3, 2]}, {"degree": [1, 2, 3]},
                      {"interaction_only": 5}, {"include_bias": None}):
        cases.append(fit_case(f"refused: {arguments}", {"x": X}, poly(**arguments)))
    cases.append(fit_case("overflow is infinite", {"x": [[1e200], [-1e200]]}, poly(degree=3)))
    cases += [fit_case(f"X: {name}", {"x": x}, POLY, ask=X) for name, x in BAD_X if name not in OBJECTS]
    cases.append(fit_case("transform: another number of features", {"x": X}, POLY, ask=[[1]]))
    return cases


def pipeline():
    cases = []
    for name, data in DATA:
        if "huge" in name or "tiny" in name:
            continue
        cases.append(fit_case(f"{name}: scaled", data, steps(SCALER, LR)))
        if name in ("diabetes", "iris", "wine", "random 50 x 5", "one feature", "two samples", "a constant column", "three targets", "repeated samples", "whole numbers"):
            cases.append(fit_case(f"{name}: products", data, steps(POLY, LR)))
            cases.append(fit_case(f"{name}: scaled products", data, steps(SCALER, poly(include_bias=False), LR)))
            cases.append(fit_case(f"{name}: products scaled", data, steps(poly(degree=2, interaction_only=True), SCALER, LR)))
    cases.append(fit_case("one feature: degree 5", rule(30, 1, 51), steps(poly(degree=5), LR)))
    cases.append(fit_case("only a scaler", {"dataset": "iris"}, steps(SCALER)))
    cases.append(fit_case("scaled products to look at", {"dataset": "iris"}, steps(SCALER, POLY)))
    cases.append(fit_case("inside one another", {"dataset": "iris"}, {"steps": [["a", steps(SCALER, POLY)], ["b", LR]]}))
    cases.append(fit_case("only a model", {"dataset": "iris"}, steps(LR)))
    cases.append(fit_case("no steps", {"x": X, "y": Y}, {"steps": []}))
    cases.append(fit_case("a name twice", {"x": X, "y": Y}, {"steps": [["a", SCALER], ["a", LR]]}))
    cases.append(fit_case("a name with __", {"x": X, "y": Y}, {"steps": [["a__b", SCALER], ["a", LR]]}))
    cases.append(fit_case("a name that is taken", {"x": X, "y": Y}, {"steps": [["steps", SCALER], ["b", LR]]}))
    cases.append(fit_case("a model in the middle", {"x": X, "y": Y}, {"steps": [["a", LR], ["b", LR]]}))
    cases.append(fit_case("without targets", {"x": X}, steps(SCALER, LR)))
    cases.append(fit_case("predict: another number of features", {"x": X, "y": Y}, steps(SCALER, LR), ask=[[1]]))
    return cases


def scores():
    uniform = Uniform(99)
    numbers = [[round(uniform.next() * 100, 3) for _ in range(count)] for count in (300, 300, 9, 9, 2, 2)]
    labels = [[int(uniform.next() * 6) for _ in range(200)] for _ in range(2)]
    names = [["setosa", "versicolor", "virginica"][abs(label) % 3] for label in labels[0]], [["setosa", "versicolor", "virginica"][abs(label) % 3] for label in labels[1]]
    pairs = [
        ("300 numbers", numbers[0], numbers[1]), ("nine numbers", numbers[2], numbers[3]), ("two numbers", numbers[4], numbers[5]),
        ("equal", [1.5, 2, 3], [1.5, 2, 3]), ("constant and right", [1, 1, 1], [1, 1, 1]), ("constant and wrong", [1, 1], [1, 2]),
        ("one sample", [1], [2]), ("three targets", [[1, 2, 3], [4, 5, 6], [7, 8, 10]], [[1, 2, 3], [4, 6, 6], [7, 7, 11]]),
        ("a constant target among two", [[1, 2], [1, 3]], [[1, 2], [2, 3.5]]), ("a column and a list", [[1], [2], [4]], [1, 3, 4]),
        ("bools", [True, False, True], [1, 0, 0]), ("large offset", [1e9 + 1, 1e9 + 2, 1e9 + 4], [1e9 + 1, 1e9 + 2, 1e9 + 3]),
        ("huge ints", [2**62, 1], [-(2**62), 1]), ("lengths differ", [1, 2], [1]), ("nothing", [], []), ("NaN", [1, NAN], [1, 2]),
        ("predicted NaN", [1, 2], [1, NAN]), ("infinity", [1, INF], [1, 2]), ("targets differ", [[1, 2], [3, 4]], [1, 2]), ("texts", ["a", "b"], [1, 2]),
        ("a number", 1, 2), ("None", None, [1]), ("a text", "ab", [1, 2]), ("three axes", [[[1]]], [[[1]]]), ("None inside", [1, None], [1, 3]), ("ragged", [1, [2]], [1, 3]),
        ("no columns", [[], []], [[], []]),
    ]
    cases = [metric_case(f"{function}: {name}", function, left, right) for function in ("r2_score", "mean_squared_error") for name, left, right in pairs]
    pairs = [
        ("200 ints", *labels), ("200 names", *names), ("two", [1, 2], [1, 3]), ("right", [0, 1, 2], [0, 1, 2]), ("bools and ints", [True, False], [1, 1]),
        ("bools", [True, False, True], [True, True, True]), ("floats and ints", [1.0, 2.0, 5.0], [1, 2, 2]), ("one label", [1, 1], [1, 1]), ("negative", [-1, 1, 0], [1, 1, -1]),
        ("texts", ["b", "a", "b"], ["b", "c", "b"]), ("upper and lower case", ["b", "B", "é"], ["B", "B", "é"]), ("a text among ints", [1, "a"], ["1", "a"]), ("a column", [[1], [2]], [1, 2]),
        ("two classes and three", [0, 1, 2], [0, 1, 1]), ("label matrix", [[1, 0], [1, 1], [0, 0]], [[1, 0], [0, 1], [0, 0]]),
        ("lengths differ", [1], [1, 2]), ("nothing", [], []), ("not whole", [0.5, 1], [1, 2]), ("both not whole", [0.5, 1], [0.5, 2]), ("predicted not whole", [1, 0], [0.3, 0.7]),
        ("texts and ints", ["a", "b"], [1, 2]), ("bools and texts", [True, False], ["True", "b"]), ("NaN", [1, NAN], [1, 2]), ("infinity", [1, INF], [1, 2]), ("label matrix and labels", [[1, 0], [1, 1]], [0, 1]),
        ("rows of classes", [[1, 0], [1, 2]], [[1, 0], [0, 1]]), ("None inside", [None, 1], [1, 2]), ("a number", 1, 1), ("a text", "ab", "ab"), ("None", None, [1]), ("three axes", [[[1]]], [[[1]]]),
        ("empty rows", [[]], [[]]),
    ]
    cases += [metric_case(f"{function}: {name}", function, left, right) for function in ("accuracy_score", "confusion_matrix") for name, left, right in pairs]
    cases.append(metric_case("accuracy_score: counted", "accuracy_score", *labels, normalize=False))
    for keywords in ({"labels": [3, 0, 1]}, {"labels": [9, 1]}, {"labels": [1, 1, 2]}, {"labels": []}, {"labels": [77]}, {"labels": ["a"]}, {"labels": [0.0, 1.0]}, {"normalize": "true"}, {"normalize": "pred"},
                     {"normalize": "all"}, {"labels": [9, 1], "normalize": "true"}):
        cases.append(metric_case(f"confusion_matrix: {keywords}", "confusion_matrix", *labels, **keywords))
    return cases


def sums():
    cases = []
    for length in [0, 1, 2, 7, 8, 9, 15, 16, 17, 100, 127, 128, 129, 130, 136, 255, 256, 257, 1000, 1023, 1024, 1025, 1031, 4099]:
        uniform = Uniform(length)
        numbers = np.array([uniform.next() * 2.0 ** (i % 7) for i in range(length)])
        expect = {"sum": bits(float(np.sum(numbers)))}
        if length > 1:
            expect.update(mean=bits(float(np.mean(numbers))), var=bits(float(np.var(numbers))), std1=bits(float(np.std(numbers, ddof=1))))
        cases.append({"name": f"{length} numbers", "length": length, "expect": expect})
    for rows, columns in [(1, 1), (5, 1), (300, 1), (3, 4), (200, 3), (1000, 2), (129, 17)]:
        uniform = Uniform(rows * 1000 + columns)
        numbers = np.array([[uniform.next() for _ in range(columns)] for _ in range(rows)])
        cases.append({"name": f"{rows} x {columns}", "rows": rows, "columns": columns,
                      "expect": {"sums": [bits(float(v)) for v in numbers.sum(axis=0)], "means": [bits(float(v)) for v in numbers.mean(axis=0)]}})
    return cases


if __name__ == "__main__":
    write("linear", linear())
    write("scaler", scaler())
    write("polynomial", polynomial())
    write("pipeline", pipeline())
    write("metrics", scores())
    write("sums", sums())
