"""Writes tests/cases/numerics/{logistic,sgd,mlp}.json: what scikit-learn learns from many data sets, with many settings.

Arrays of more than 12 numbers are thinned to 8 of them. Usage: python3 tests/oracle/learner_cases.py [logistic|sgd|mlp]...
"""

import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression, SGDRegressor
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.preprocessing import StandardScaler

from estimator_cases import MADE_BY, ROOT, decode, encode, load, refusal

MOST, KEPT = 12, 8
KINDS = {kind.__name__: kind for kind in (LogisticRegression, SGDRegressor, MLPClassifier, MLPRegressor)}
ATTRIBUTES = ["coef_", "intercept_", "n_iter_", "classes_", "coefs_", "intercepts_", "loss_curve_", "loss_", "t_", "n_features_in_"]
METHODS = ["predict", "predict_proba", "predict_log_proba", "decision_function"]


def thin(value):
    """A value, or some of its numbers if it has many."""
    if isinstance(value, list) and value and isinstance(value[0], np.ndarray):
        return [thin(part) for part in value]
    array = np.asarray(value)
    if array.size <= MOST:
        return encode(array)
    flat = array.ravel().tolist()
    return {"shape": list(array.shape), "kept": encode([flat[i * array.size // KEPT] for i in range(KEPT)])}


def built(kind, arguments):
    """scikit-learn's estimator with panda.ml's defaults."""
    arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in decode(arguments).items()}
    if kind == "SGDRegressor":
        rate = arguments.pop("learning_rate", 0.01)
        arguments |= {"learning_rate": rate} if isinstance(rate, str) else {"learning_rate": "constant", "eta0": rate}
    if kind != "LogisticRegression":
        arguments.setdefault("random_state", 42)
    return KINDS[kind](**arguments)


def samples(data):
    """X and y, scaled if the data says so."""
    if data.get("dataset") == "breast_cancer":
        numbers = np.loadtxt(ROOT / "tests/cases/numerics/breast_cancer.csv", delimiter=",", skiprows=1)
        x, y = np.ascontiguousarray(numbers[:, :-1]), numbers[:, -1].copy()
    elif "digits" in data:
        lines = (ROOT / "tests/cases/numerics/digits.txt").read_text().split()[: data["digits"]]
        numbers = np.array([[int(letter, 17) for letter in line] for line in lines], dtype=float)
        x, y = np.ascontiguousarray(numbers[:, :64]), numbers[:, 64].copy()
    else:
        x, y = load(data)
    if data.get("scaled"):
        x = StandardScaler().fit_transform(x)
    if data.get("whole"):
        y = y.astype(int)
    return x, y


def case(name, kind, data, passes=0, **arguments):
    """One case; with passes, of partial_fit on halves of the data in turn instead of fit."""
    made = {"name": f"{name}{', ' if arguments else ''}{', '.join(f'{k}={v}' for k, v in arguments.items())}", "class": kind, "data": data}
    if arguments:
        made["arguments"] = arguments
    if passes:
        made["passes"] = passes
        made["name"] += f", {passes} passes"
    try:
        x, y = samples(data)
        model = built(kind, arguments)
        if passes:
            half = len(x) // 2
            for turn in range(passes):
                part = slice(0, half) if turn % 2 == 0 else slice(half, None)
                more = {"classes": np.unique(y)} if kind == "MLPClassifier" else {}
                model.partial_fit(x[part], y[part], **more)
        else:
            model.fit(x, y)
        expect = {name: thin(getattr(model, name)) for name in ATTRIBUTES if hasattr(model, name)}
        for method in METHODS:
            if hasattr(model, method):
                expect[method] = thin(getattr(model, method)(x))
        expect["score"] = encode(model.score(x, y))
        if kind == "LogisticRegression":
            made["spread"] = spread(model, x, y, arguments)
    except Exception as error:
        expect = refusal(error)
    made["expect"] = expect
    return made


def spread(model, x, y, arguments):
    """How far coefficients move, relative to the largest, when features change in their last bit: what nobody can be nearer than."""
    far = 0.0
    for seed in range(3):
        signs = np.random.RandomState(seed).choice([-1.0, 0.0, 1.0], np.shape(x))
        other = built("LogisticRegression", arguments).fit(np.asarray(x) * (1.0 + signs * 2.0**-52), y)
        far = max(far, float(np.abs(other.coef_ - model.coef_).max() / np.abs(model.coef_).max()))
    return float(f"{far:.1e}")


def rule(rows, columns, seed, *steps, **more):
    """Generated data."""
    return {"generated": {"rows": rows, "columns": columns, "seed": seed, "noise": 0.3, "steps": [list(step) for step in steps], **more}}


def classification():
    """Data sets with labels."""
    return [
        ("iris", {"dataset": "iris", "whole": True}), ("wine", {"dataset": "wine", "whole": True}), ("wine scaled", {"dataset": "wine", "whole": True, "scaled": True}),
        ("breast cancer scaled", {"dataset": "breast_cancer", "whole": True, "scaled": True}), ("digits", {"digits": 150, "whole": True}),
        ("two classes", rule(60, 3, 101, groups=2)), ("three classes", rule(60, 4, 102, groups=3)), ("five texts", rule(80, 5, 103, groups=5, labels="text")),
        ("bools", rule(40, 2, 104, groups=2, labels="bool")), ("floats", rule(45, 3, 105, groups=3, labels="float")), ("two texts", rule(30, 2, 106, groups=2, labels="text")),
        ("two samples", rule(2, 2, 107, groups=2)), ("three samples, three classes", rule(3, 2, 108, groups=3)), ("one feature", rule(25, 1, 109, groups=2)),
        ("a constant column", rule(40, 4, 110, ("constant", 1, 3.0), groups=2)), ("columns of zeros", rule(40, 3, 111, ("constant", 0, 0.0), ("constant", 2, 0.0), groups=3)),
        ("collinear", rule(50, 4, 112, ("sum", 3, 0, 1), groups=2)), ("equal columns", rule(50, 4, 113, ("copy", 3, 0), groups=3)), ("repeated samples", rule(48, 3, 114, ("repeat", 12), groups=2)),
        ("ties", rule(60, 3, 115, *[("affine", j, 4.0, 0.0) for j in range(3)], *[("floor", j) for j in range(3)], groups=3)),
        ("large offsets", rule(50, 3, 116, ("affine", 0, 10.0, 1e4), ("affine", 1, 1.0, -500.0), groups=2)), ("unlike scales", rule(60, 3, 117, ("affine", 0, 1e3, 0.0), ("affine", 2, 1e-3, 0.0), groups=2)),
        ("wide", rule(12, 20, 118, groups=2)), ("wide, three classes", rule(12, 15, 119, groups=3)), ("separable", rule(40, 2, 120, groups=2) | {"scaled": True}), ("400 samples", rule(400, 6, 121, groups=4)),
    ]


def logistic():
    """Cases of LogisticRegression."""
    kind = "LogisticRegression"
    data = classification()
    cases = [case(name, kind, given) for name, given in data]
    for name, given in data[:3] + data[5:9] + data[14:17]:
        for arguments in ({"C": 0.01}, {"C": 100.0}, {"max_iter": 1}, {"max_iter": 5}, {"tol": 1e-8, "max_iter": 1000}, {"fit_intercept": False}, {"class_weight": "balanced"}):
            cases.append(case(name, kind, given, **arguments))
    cases.append(case("three classes", kind, data[6][1], penalty=None))
    cases.append(case("bools", kind, data[8][1], penalty=None))
    cases.append(case("max_iter 0", kind, data[5][1], max_iter=0))
    bad_x = [("ragged", [[1, 2], [3], [4, 5]]), ("texts", [["a", "b"], ["c", "d"], ["e", "f"]]), ("digits as texts", [["1"], ["2"], ["4"]]), ("NaN", [[1, {"float": "nan"}], [3, 4], [5, 6]]),
             ("infinity", [[1, {"float": "inf"}], [3, 4], [5, 6]]), ("a list", [1, 2, 3]), ("nothing", []), ("another length", [[1], [2]]), ("three axes", [[[1]], [[2]], [[3]]])]
    cases += [case(f"X: {name}", kind, {"x": x, "y": [0, 1, 0]}) for name, x in bad_x]
    bad_y = [("missing", None), ("one class", [1, 1, 1]), ("one text", ["a", "a", "a"]), ("one float", [0.0, 0.0, 0.0]), ("one bool", [True, True, True]), ("not whole", [0.5, 1.0, 2.0]), ("NaN", [0.0, {"float": "nan"}, 1.0]),
             ("another length", [0, 1]), ("two columns", [[0, 1], [1, 0], [1, 1]]), ("a column", [[0], [1], [0]])]
    cases += [case(f"y: {name}", kind, {"x": [[1, 2], [3, 4], [5, 7]], "y": y}) for name, y in bad_y]
    for arguments in ({"C": 0}, {"C": -1.0}, {"max_iter": -1}, {"max_iter": 2.5}, {"tol": 0.0}, {"fit_intercept": 1}):
        cases.append(case("refused", kind, {"x": [[1, 2], [3, 4], [5, 7]], "y": [0, 1, 0]}, **arguments))
    return cases


def regression():
    """Data sets with numbers."""
    return [
        ("diabetes scaled", {"dataset": "diabetes", "scaled": True}), ("wine scaled", {"dataset": "wine", "scaled": True}), ("50 x 5", rule(50, 5, 201)), ("one feature", rule(30, 1, 202)), ("one sample", rule(1, 3, 203)), ("two samples", rule(2, 2, 204)),
        ("a constant column", rule(40, 3, 205, ("constant", 1, 2.0))), ("collinear", rule(40, 4, 206, ("sum", 3, 0, 1))), ("repeated samples", rule(30, 3, 207, ("repeat", 10))), ("wide", rule(10, 25, 208)),
        ("whole numbers", rule(40, 2, 209, ("affine", 0, 4.0, 0.0), ("floor", 0))), ("constant target", rule(20, 3, 210, constant_y=2.5)), ("300 x 8", rule(300, 8, 211)), ("no noise", rule(60, 3, 212, noise=0.0)),
    ]


def sgd():
    """Cases of SGDRegressor."""
    kind = "SGDRegressor"
    data = regression()
    cases = [case(name, kind, given) for name, given in data]
    cases += [case(name, kind, given, passes) for name, given in data[:8] if "one sample" not in name for passes in (1, 2, 5)]
    settings = [{"learning_rate": 0.1}, {"learning_rate": 0.001}, {"learning_rate": "invscaling"}, {"learning_rate": "optimal"}, {"learning_rate": "adaptive"}, {"learning_rate": "constant", "eta0": 0.05}, {"alpha": 0.1}, {"alpha": 0.0},
                {"penalty": None}, {"penalty": "l1", "alpha": 0.01}, {"penalty": "elasticnet", "alpha": 0.05}, {"max_iter": 1}, {"max_iter": 7}, {"tol": None, "max_iter": 20}, {"tol": 0.1}, {"n_iter_no_change": 1}, {"shuffle": False},
                {"fit_intercept": False}, {"random_state": 0}, {"random_state": 12345}, {"loss": "huber"}, {"loss": "epsilon_insensitive"}, {"loss": "squared_epsilon_insensitive"}, {"loss": "huber", "epsilon": 1.5},
                {"learning_rate": "invscaling", "power_t": 0.5}, {"learning_rate": 1.0, "alpha": 2.0}]
    cases += [case(name, kind, given, **arguments) for name, given in (data[0], data[2], data[9]) for arguments in settings]
    cases.append(case("large offsets", kind, rule(30, 3, 213, ("affine", 0, 1.0, 1e4))))
    cases.append(case("large offsets", kind, rule(30, 3, 213, ("affine", 0, 1.0, 1e4)), 1))
    bad = [("missing y", [[1], [2]], None), ("texts", [["a"], ["b"]], [1, 2]), ("text targets", [[1], [2]], ["a", "b"]), ("NaN", [[1], [{"float": "nan"}]], [1, 2]), ("NaN target", [[1], [2]], [1, {"float": "nan"}]),
           ("another length", [[1], [2]], [1]), ("two targets", [[1], [2]], [[1, 2], [3, 4]]), ("a column", [[1], [2]], [[1], [2]]), ("a list", [1, 2], [1, 2])]
    cases += [case(name, kind, {"x": x, "y": y}) for name, x, y in bad]
    cases += [case("refused", kind, {"x": [[1], [2]], "y": [1, 2]}, **arguments) for arguments in ({"alpha": -1.0}, {"max_iter": 0}, {"learning_rate": "optimal", "alpha": 0.0}, {"n_iter_no_change": 0})]
    return cases


def mlp():
    """Cases of MLPClassifier and MLPRegressor."""
    kind = "MLPClassifier"
    data = classification()
    cases = [case(name, kind, given, max_iter=30) for name, given in data]
    cases += [case(name, kind, given) for name, given in (data[2], data[5], data[7])]
    settings = [{"hidden_layer_sizes": [8]}, {"hidden_layer_sizes": [10, 5]}, {"hidden_layer_sizes": [4, 3, 2]}, {"hidden_layer_sizes": []}, {"hidden_layer_sizes": 6}, {"activation": "tanh"}, {"activation": "logistic"}, {"activation": "identity"},
                {"learning_rate_init": 0.05}, {"learning_rate_init": 0.01, "max_iter": 400}, {"alpha": 1.0}, {"batch_size": 7}, {"batch_size": 1000}, {"shuffle": False}, {"random_state": 0}, {"random_state": 7}, {"tol": 0.05}, {"n_iter_no_change": 2, "tol": 0.01},
                {"solver": "sgd"}, {"solver": "sgd", "learning_rate": "invscaling", "learning_rate_init": 0.5}, {"solver": "sgd", "learning_rate": "adaptive", "learning_rate_init": 0.2, "max_iter": 300}, {"solver": "sgd", "nesterovs_momentum": False, "momentum": 0.5},
                {"beta_1": 0.5, "beta_2": 0.9, "epsilon": 1e-4}]
    cases += [case(name, kind, given, **({"max_iter": 25, "hidden_layer_sizes": [12]} | arguments)) for name, given in (data[5], data[6]) for arguments in settings]
    cases += [case(name, kind, given, passes, hidden_layer_sizes=[9]) for name, given in (data[5], data[7], data[9]) for passes in (1, 4)]
    cases.append(case("one class", kind, {"x": [[1, 2], [3, 4], [5, 7]], "y": [3, 3, 3]}, max_iter=5))
    cases.append(case("one text", kind, {"x": [[1, 2], [3, 4], [5, 7]], "y": ["a", "a", "a"]}, max_iter=5))
    for name, x, y in [("missing y", [[1], [2]], None), ("texts", [["a"], ["b"]], [1, 2]), ("NaN", [[1], [{"float": "nan"}]], [1, 2]), ("another length", [[1], [2]], [1])]:
        cases.append(case(name, kind, {"x": x, "y": y}))
    for arguments in ({"hidden_layer_sizes": [5, 0]}, {"hidden_layer_sizes": [-1]}, {"max_iter": 0}, {"learning_rate_init": 0.0}, {"alpha": -0.1}):
        cases.append(case("refused", kind, {"x": [[1], [2]], "y": [1, 2]}, **arguments))
    kind = "MLPRegressor"
    data = regression()
    cases += [case(name, kind, given, max_iter=20, hidden_layer_sizes=[10]) for name, given in data]
    cases.append(case("two targets", kind, rule(40, 3, 214, targets=2), max_iter=30, hidden_layer_sizes=[6]))
    cases.append(case("50 x 5", kind, data[2][1], activation="tanh", learning_rate_init=0.01))
    cases.append(case("50 x 5", kind, data[2][1], 3, hidden_layer_sizes=[6]))
    return cases


if __name__ == "__main__":
    for name in sys.argv[1:] or ["logistic", "sgd", "mlp"]:
        cases = globals()[name]()
        lines = ",\n".join(json.dumps(made, ensure_ascii=False) for made in cases)
        path = ROOT / f"tests/cases/numerics/{name}.json"
        path.write_text(f'{{"made_by": {json.dumps(MADE_BY)}, "cases": [\n{lines}\n]}}\n')
        print(name, len(cases), path.stat().st_size)
