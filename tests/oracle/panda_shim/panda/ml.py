"""The names of `panda.ml` on scikit-learn, with the settings that our own estimators promise to equal.

A stored form holds the keys that contracts may read; trees travel pickled, since no contract looks inside them.
"""

import base64
import pickle

import numpy
from sklearn import cluster, ensemble, exceptions, linear_model, metrics, model_selection, neural_network, pipeline, preprocessing, tree

from sklearn.utils.validation import check_is_fitted

TAG = "__panda_ml_model__"
SEED = 42
NotFittedError = exceptions.NotFittedError


def plain(value):
    """What scikit-learn keeps in arrays, as lists and numbers."""
    if isinstance(value, numpy.ndarray):
        return value.tolist()
    if isinstance(value, numpy.generic):
        return value.item()
    if isinstance(value, list):
        return [plain(item) for item in value]
    return Columns(value) if type(value).__name__ == "Tree" else value


class Columns:
    """A tree's nodes as lists."""

    def __init__(self, tree):
        self.tree = tree

    def __getattr__(self, name):
        return plain(getattr(self.tree, name))


def inner(kind, signature):
    """scikit-learn's class with our defaults, so that its repr, its parameters and its refusals are ours."""
    signature = signature.replace("seed", "random_state=42")
    names = [part.split("=")[0].strip() for part in signature.split(", ") if part.strip() != "*"]
    passed = ", ".join(f"{name}={name}" for name in names)
    space = {"kind": kind}
    exec(f"def __init__(self, {signature}):\n    kind.__init__(self, {passed})\n", space)
    space["__init__"].__qualname__ = f"{kind.__name__}.__init__"
    body = {"__init__": space["__init__"], "__module__": "panda.ml"}
    return type(kind.__name__, (kind,), body)


class Model:
    """Wraps a scikit-learn estimator: plain lists out, and a stored form."""

    saved_keys = ()

    def fit(self, x, y=None):
        """Fits and gives itself back."""
        self.model.fit(x) if y is None else self.model.fit(x, y)
        return self

    def partial_fit(self, x, y=None, **more):
        """One pass over the batch."""
        self.model.partial_fit(x, y, **more)
        return self

    def set_params(self, **params):
        """Changes settings."""
        self.model.set_params(**params)
        return self

    def __getattr__(self, name):
        if name == "model":
            raise AttributeError(name)
        found = getattr(self.model, name)
        if callable(found):
            return lambda *args, **more: plain(found(*args, **more))
        return plain(found)

    def __repr__(self):
        return repr(self.model)

    def saved(self):
        """The stored form: the kind, its settings, what it learned."""
        exceptions_ = sklearn_check(self.model)
        if exceptions_:
            raise exceptions_
        return {TAG: type(self).__name__, **self.settings(), **self.learned()}

    def settings(self):
        """What the constructor was given."""
        return {}

    @classmethod
    def loaded(cls, saved):
        """The model of a stored form."""
        self = cls(**{key: saved[key] for key in cls.saved_keys if key in saved})
        self.restore(saved)
        return self


def sklearn_check(model):
    """The NotFittedError of a model that was not fitted."""
    try:
        check_is_fitted(model)
    except NotFittedError as error:
        return error
    return None


def pickled(model):
    """What a fitted estimator knows, as text."""
    return base64.b64encode(pickle.dumps(vars(model))).decode()


def one_or_many(array):
    """Flat for one target."""
    return array[0].tolist() if array.ndim == 2 and len(array) == 1 else array.tolist()


class Wrapped(Model):
    """A class of which `KIND` is scikit-learn's, with our signature, and whose knowledge travels pickled."""

    def __init__(self, *arguments, **more):
        self.model = self.KIND(*arguments, **more)

    def settings(self):
        return {key: plain(getattr(self.model, key)) for key in self.saved_keys}

    def learned(self):
        return {"fitted": pickled(self.model)}

    def restore(self, saved):
        vars(self.model).update(pickle.loads(base64.b64decode(saved["fitted"])))


class LinearRegression(Wrapped):
    """Least squares."""

    KIND = inner(linear_model.LinearRegression, "*, fit_intercept=True, copy_X=True, tol=1e-06, n_jobs=None, positive=False")

    def learned(self):
        return {"coef": self.model.coef_.tolist(), "intercept": plain(self.model.intercept_)}

    def restore(self, saved):
        self.model.coef_ = numpy.array(saved["coef"], dtype=float)
        self.model.intercept_ = numpy.array(saved["intercept"], dtype=float)


class LogisticRegression(Wrapped):
    """Labels from probabilities."""

    saved_keys = ("max_iter", "C")
    KIND = inner(
        linear_model.LogisticRegression,
        "max_iter=100, C=1.0, *, penalty='deprecated', l1_ratio=0.0, dual=False, tol=0.0001, fit_intercept=True, intercept_scaling=1, "
        "class_weight=None, random_state=None, solver='lbfgs', verbose=0, warm_start=False, n_jobs=None",
    )

    def learned(self):
        flat = one_or_many(self.model.intercept_.reshape(1, -1))
        return {
            "coef": one_or_many(self.model.coef_),
            "intercept": flat[0] if len(flat) == 1 else flat,
            "classes": self.model.classes_.tolist(),
        }

    def restore(self, saved):
        self.model.coef_ = numpy.atleast_2d(numpy.array(saved["coef"], dtype=float))
        self.model.intercept_ = numpy.atleast_1d(numpy.array(saved["intercept"], dtype=float))
        self.model.classes_ = numpy.array(saved["classes"])


TREES = (
    "max_depth=None, min_samples_split=2, min_samples_leaf=1, min_weight_fraction_leaf=0.0, max_leaf_nodes=None, "
    "min_impurity_decrease=0.0, ccp_alpha=0.0, monotonic_cst=None, seed"
)


class Trees(Wrapped):
    """What trees and forests share."""

    def learned(self):
        classes = {"classes": self.model.classes_.tolist()} if hasattr(self.model, "classes_") else {}
        return {**classes, "feature_importances": self.model.feature_importances_.tolist(), "fitted": pickled(self.model)}


class DecisionTreeClassifier(Trees):
    """One tree that tells classes."""

    saved_keys = ("max_depth",)
    KIND = inner(tree.DecisionTreeClassifier, f"*, criterion='gini', splitter='best', max_features=None, class_weight=None, {TREES}")


class DecisionTreeRegressor(Trees):
    """One tree that tells numbers."""

    saved_keys = ("max_depth",)
    KIND = inner(tree.DecisionTreeRegressor, f"*, criterion='squared_error', splitter='best', max_features=None, {TREES}")


class RandomForestClassifier(Trees):
    """Many trees, their probabilities averaged."""

    saved_keys = ("n_estimators", "max_depth")
    KIND = inner(
        ensemble.RandomForestClassifier,
        "n_estimators=100, *, criterion='gini', max_features='sqrt', bootstrap=True, oob_score=False, n_jobs=None, verbose=0, "
        f"warm_start=False, class_weight=None, max_samples=None, {TREES}",
    )


class KMeans(Wrapped):
    """Groups around centres."""

    saved_keys = ("n_clusters",)
    KIND = inner(
        cluster.KMeans, "n_clusters=8, *, init='k-means++', n_init=10, max_iter=300, tol=0.0001, verbose=0, seed, copy_x=True, algorithm='lloyd'"
    )

    def learned(self):
        return {"centroids": self.model.cluster_centers_.tolist(), "fitted": pickled(self.model)}


NETWORKS = (
    "hidden_layer_sizes=(100,), max_iter=200, learning_rate_init=0.001, seed, *, activation='relu', solver='adam', alpha=0.0001, "
    "batch_size='auto', learning_rate='constant', power_t=0.5, shuffle=True, tol=0.0001, verbose=False, warm_start=False, momentum=0.9, "
    "nesterovs_momentum=True, early_stopping=False, validation_fraction=0.1, beta_1=0.9, beta_2=0.999, epsilon=1e-08, "
    "n_iter_no_change=10, max_fun=15000"
)


class Network(Wrapped):
    """Layers of weights."""

    saved_keys = ("hidden_layer_sizes", "max_iter", "learning_rate_init")

    def settings(self):
        found = super().settings()
        return {**found, "hidden_layer_sizes": list(numpy.atleast_1d(found["hidden_layer_sizes"]).tolist())}

    def learned(self):
        classes = {"classes": self.model.classes_.tolist()} if hasattr(self.model, "classes_") else {}
        return {"weights": plain(self.model.coefs_), "biases": plain(self.model.intercepts_), **classes, "fitted": pickled(self.model)}


class MLPClassifier(Network):
    """Layers that tell classes."""

    KIND = inner(neural_network.MLPClassifier, NETWORKS)


class MLPRegressor(Network):
    """Layers that tell numbers."""

    KIND = inner(neural_network.MLPRegressor, "loss='squared_error', " + NETWORKS)

    def __init__(self, *arguments, **more):
        names = ("hidden_layer_sizes", "max_iter", "learning_rate_init", "random_state")
        self.model = self.KIND(**dict(zip(names, arguments)), **more)


class Steps(linear_model.SGDRegressor):
    """scikit-learn's, where a number as learning rate is a constant one."""

    def constant(self, act, *arguments):
        rate, eta0 = self.learning_rate, self.eta0
        if not isinstance(rate, str):
            self.learning_rate, self.eta0 = "constant", rate
        try:
            return act(self, *arguments)
        finally:
            self.learning_rate, self.eta0 = rate, eta0

    def fit(self, x, y):
        """All epochs."""
        return self.constant(linear_model.SGDRegressor.fit, x, y)

    def partial_fit(self, x, y):
        """One pass."""
        return self.constant(linear_model.SGDRegressor.partial_fit, x, y)


Steps.__name__ = "SGDRegressor"


class SGDRegressor(Wrapped):
    """A line that learns batch by batch."""

    saved_keys = ("learning_rate",)
    KIND = inner(
        Steps,
        "learning_rate=0.01, seed, *, loss='squared_error', penalty='l2', alpha=0.0001, l1_ratio=0.15, fit_intercept=True, max_iter=1000, "
        "tol=0.001, shuffle=True, verbose=0, epsilon=0.1, eta0=0.01, power_t=0.25, early_stopping=False, validation_fraction=0.1, "
        "n_iter_no_change=5, warm_start=False, average=False",
    )

    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.n_updates = 0

    def fit(self, x, y=None):
        """Begins anew."""
        self.n_updates = 0
        return super().fit(x, y)

    def partial_fit(self, x, y=None):
        """One pass over the batch."""
        super().partial_fit(x, y)
        self.n_updates += 1
        return self

    def learned(self):
        intercept = float(self.model.intercept_[0])
        return {"coef": self.model.coef_.tolist(), "intercept": intercept, "n_updates": self.n_updates, "fitted": pickled(self.model)}

    def restore(self, saved):
        super().restore(saved)
        self.n_updates = saved["n_updates"]


class StandardScaler(Wrapped):
    """Mean 0, deviation 1."""

    KIND = inner(preprocessing.StandardScaler, "*, copy=True, with_mean=True, with_std=True")


class PolynomialFeatures(Wrapped):
    """Powers and products, the constant first."""

    saved_keys = ("degree",)
    KIND = inner(preprocessing.PolynomialFeatures, "degree=2, *, interaction_only=False, include_bias=True, order='C'")


class Pipeline(Model):
    """Transformers, then an estimator: the steps' own objects are fitted."""

    def __init__(self, steps):
        self.wrappers = [(name, step) for name, step in steps]
        self.model = pipeline.Pipeline([(name, step.model) for name, step in steps])
        self.model._validate_names([name for name, _ in steps])
        self.model._validate_steps()

    @property
    def steps(self):
        """Pairs of name and step."""
        return list(self.wrappers)

    @property
    def named_steps(self):
        """Steps by name."""
        return dict(self.wrappers)

    def __getitem__(self, key):
        return dict(self.wrappers)[key] if isinstance(key, str) else self.wrappers[key][1]

    def __len__(self):
        return len(self.wrappers)

    def saved(self):
        return {TAG: "Pipeline", "steps": [[name, step.saved()] for name, step in self.wrappers]}

    @classmethod
    def loaded(cls, saved):
        return cls([(name, load_model(step)) for name, step in saved["steps"]])


def make_pipeline(*steps):
    """Named like their classes."""
    made = pipeline.make_pipeline(*(step.model for step in steps))
    return Pipeline([(name, step) for (name, _), step in zip(made.steps, steps)])


KINDS = {
    kind.__name__: kind
    for kind in (LinearRegression, LogisticRegression, DecisionTreeClassifier, DecisionTreeRegressor, RandomForestClassifier, KMeans,
                 MLPClassifier, MLPRegressor, SGDRegressor, StandardScaler, PolynomialFeatures, Pipeline)
}


def save_model(model):
    """A JSON-able dict."""
    return model.saved()


def load_model(saved):
    """The model of such a dict."""
    if saved.get(TAG) not in KINDS:
        raise ValueError(f"unknown model {saved.get(TAG)!r}")
    return KINDS[saved[TAG]].loaded(saved)


def judge(name):
    """A score of scikit-learn's with a plain result."""
    score = getattr(metrics, name)

    def judged(*arguments, **more):
        return plain(score(*arguments, **more))

    judged.__name__ = name
    return judged


r2_score, accuracy_score, mean_squared_error, confusion_matrix = map(
    judge, ("r2_score", "accuracy_score", "mean_squared_error", "confusion_matrix")
)
mean_absolute_error, root_mean_squared_error, precision_score, recall_score, f1_score, log_loss, silhouette_score = map(
    judge,
    ("mean_absolute_error", "root_mean_squared_error", "precision_score", "recall_score", "f1_score", "log_loss", "silhouette_score"),
)


def train_test_split(*arrays, test_size=None, train_size=None, random_state=SEED, shuffle=True, stratify=None):
    """Lists in two parts."""
    made = model_selection.train_test_split(
        *arrays, test_size=test_size, train_size=train_size, random_state=random_state, shuffle=shuffle, stratify=stratify
    )
    return [plain(numpy.asarray(part)) if isinstance(part, numpy.ndarray) else list(part) for part in made]
