"""The names of `panda.ml` on scikit-learn, with the settings that our own estimators promise to equal.

A stored form holds the keys that contracts may read; trees travel pickled, since no contract looks inside them.
"""

import base64
import pickle

import numpy
from sklearn import cluster, ensemble, exceptions, linear_model, metrics, neural_network, pipeline, preprocessing, tree

TAG = "__panda_ml_model__"
SEED = 42
NotFittedError = exceptions.NotFittedError


class Model:
    """Wraps a scikit-learn estimator: plain lists out, and a stored form."""

    saved_keys = ()

    def fit(self, x, y=None):
        """Fits and gives itself back."""
        self.model.fit(x) if y is None else self.model.fit(x, y)
        return self

    def predict(self, x):
        """A plain list."""
        return self.model.predict(x).tolist()

    def predict_proba(self, x):
        """Rows of probabilities."""
        return self.model.predict_proba(x).tolist()

    def __getattr__(self, name):
        if name == "model":
            raise AttributeError(name)
        return getattr(self.model, name)

    def saved(self):
        """The stored form: the kind, its settings, what it learned."""
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


def pickled(model):
    """A fitted estimator as text."""
    return base64.b64encode(pickle.dumps(model)).decode()


def one_or_many(array):
    """Flat for one target."""
    return array[0].tolist() if array.ndim == 2 and len(array) == 1 else array.tolist()


class LinearRegression(Model):
    """Least squares."""

    def __init__(self):
        self.model = linear_model.LinearRegression()

    def learned(self):
        return {"coef": self.model.coef_.tolist(), "intercept": self.model.intercept_.tolist()}

    def restore(self, saved):
        self.model.coef_ = numpy.array(saved["coef"], dtype=float)
        self.model.intercept_ = numpy.array(saved["intercept"], dtype=float)


class LogisticRegression(Model):
    """Labels from probabilities."""

    saved_keys = ("max_iter", "C")

    def __init__(self, max_iter=100, C=1.0):
        self.max_iter, self.C = max_iter, C
        self.model = linear_model.LogisticRegression(max_iter=max_iter, C=C)

    def settings(self):
        return {"max_iter": self.max_iter, "C": self.C}

    def learned(self):
        classes = self.model.classes_.tolist()
        return {"coef": self.model.coef_.tolist(), "intercept": self.model.intercept_.tolist(), "classes": classes}

    def restore(self, saved):
        self.model.coef_ = numpy.atleast_2d(numpy.array(saved["coef"], dtype=float))
        self.model.intercept_ = numpy.atleast_1d(numpy.array(saved["intercept"], dtype=float))
        self.model.classes_ = numpy.array(saved["classes"])


class Trees(Model):
    """What a tree and a forest share."""

    def learned(self):
        importances = self.model.feature_importances_.tolist()
        return {"classes": self.model.classes_.tolist(), "feature_importances": importances, "trees": pickled(self.model)}

    def restore(self, saved):
        self.model = pickle.loads(base64.b64decode(saved["trees"]))


class DecisionTreeClassifier(Trees):
    """One tree."""

    saved_keys = ("max_depth",)

    def __init__(self, max_depth=None, random_state=SEED):
        self.max_depth = max_depth
        self.model = tree.DecisionTreeClassifier(max_depth=max_depth, random_state=random_state)

    def settings(self):
        return {"max_depth": self.max_depth}


class RandomForestClassifier(Trees):
    """Many trees, their probabilities averaged."""

    saved_keys = ("n_estimators", "max_depth")

    def __init__(self, n_estimators=100, max_depth=None, random_state=SEED):
        self.n_estimators, self.max_depth = n_estimators, max_depth
        self.model = ensemble.RandomForestClassifier(n_estimators, max_depth=max_depth, random_state=random_state)

    def settings(self):
        return {"n_estimators": self.n_estimators, "max_depth": self.max_depth}


class KMeans(Model):
    """Groups around centres."""

    saved_keys = ("n_clusters",)

    def __init__(self, n_clusters=8, n_init=10, random_state=SEED):
        self.n_clusters = n_clusters
        self.model = cluster.KMeans(n_clusters, n_init=n_init, random_state=random_state)

    def settings(self):
        return {"n_clusters": self.n_clusters}

    def learned(self):
        return {"centroids": self.model.cluster_centers_.tolist(), "fitted": pickled(self.model)}

    def restore(self, saved):
        self.model = pickle.loads(base64.b64decode(saved["fitted"]))


class MLPClassifier(Model):
    """Layers of weights."""

    saved_keys = ("hidden_layer_sizes", "max_iter", "learning_rate_init")

    def __init__(self, hidden_layer_sizes=(100,), max_iter=200, learning_rate_init=0.001, random_state=SEED):
        self.given = (list(hidden_layer_sizes), max_iter, learning_rate_init)
        self.model = neural_network.MLPClassifier(
            hidden_layer_sizes, max_iter=max_iter, learning_rate_init=learning_rate_init, random_state=random_state
        )

    def settings(self):
        return dict(zip(self.saved_keys, self.given))

    def learned(self):
        weights, biases = self.model.coefs_, self.model.intercepts_
        return {
            "weights": [w.tolist() for w in weights],
            "biases": [b.tolist() for b in biases],
            "classes": self.model.classes_.tolist(),
            "fitted": pickled(self.model),
        }

    def restore(self, saved):
        self.model = pickle.loads(base64.b64decode(saved["fitted"]))


class SGDRegressor(Model):
    """A line that learns batch by batch."""

    saved_keys = ("learning_rate",)

    def __init__(self, learning_rate=0.01, random_state=SEED):
        self.learning_rate, self.n_updates = learning_rate, 0
        self.model = linear_model.SGDRegressor(learning_rate="constant", eta0=learning_rate, random_state=random_state)

    def partial_fit(self, x, y):
        """One pass over the batch."""
        self.model.partial_fit(x, y)
        self.n_updates += 1
        return self

    def settings(self):
        return {"learning_rate": self.learning_rate}

    def learned(self):
        intercept = float(self.model.intercept_[0])
        return {"coef": self.model.coef_.tolist(), "intercept": intercept, "n_updates": self.n_updates,
                "fitted": pickled(self.model)}

    def restore(self, saved):
        self.n_updates = saved["n_updates"]
        self.model = pickle.loads(base64.b64decode(saved["fitted"]))


class Transformer(Model):
    """Rows in, rows out."""

    def transform(self, x):
        """The rows, changed."""
        return self.model.transform(x).tolist()

    def fit_transform(self, x):
        """Both at once."""
        return self.model.fit_transform(x).tolist()

    def learned(self):
        return {"fitted": pickled(self.model)}

    def restore(self, saved):
        self.model = pickle.loads(base64.b64decode(saved["fitted"]))


class StandardScaler(Transformer):
    """Mean 0, deviation 1."""

    def __init__(self):
        self.model = preprocessing.StandardScaler()


class PolynomialFeatures(Transformer):
    """Powers and products, the constant first."""

    saved_keys = ("degree",)

    def __init__(self, degree=2):
        self.degree = degree
        self.model = preprocessing.PolynomialFeatures(degree)

    def settings(self):
        return {"degree": self.degree}


class Pipeline(Model):
    """Transformers, then an estimator."""

    def __init__(self, steps):
        pipeline.Pipeline([(name, "passthrough") for name, _ in steps])
        self.steps = [(name, step) for name, step in steps]

    def fit(self, x, y=None):
        """Fits each step on what the one before gives."""
        for _, step in self.steps[:-1]:
            x = step.fit_transform(x)
        self.steps[-1][1].fit(x, y)
        return self

    def before(self, x):
        """What reaches the last step."""
        for _, step in self.steps[:-1]:
            x = step.transform(x)
        return x

    def predict(self, x):
        """The last step's answer."""
        return self.steps[-1][1].predict(self.before(x))

    def saved(self):
        return {TAG: "Pipeline", "steps": [[name, step.saved()] for name, step in self.steps]}

    @classmethod
    def loaded(cls, saved):
        return cls([(name, load_model(step)) for name, step in saved["steps"]])


KINDS = {
    kind.__name__: kind
    for kind in (LinearRegression, LogisticRegression, DecisionTreeClassifier, RandomForestClassifier, KMeans,
                 MLPClassifier, SGDRegressor, StandardScaler, PolynomialFeatures, Pipeline)
}


def save_model(model):
    """A JSON-able dict."""
    return model.saved()


def load_model(saved):
    """The model of such a dict."""
    if saved.get(TAG) not in KINDS:
        raise ValueError(f"unknown model {saved.get(TAG)!r}")
    return KINDS[saved[TAG]].loaded(saved)


def r2_score(true, predicted):
    """The share of the variance that is explained."""
    return float(metrics.r2_score(true, predicted))


def accuracy_score(true, predicted):
    """The share of right labels."""
    return float(metrics.accuracy_score(true, predicted))


def mean_squared_error(true, predicted):
    """The mean of the squared differences."""
    return float(metrics.mean_squared_error(true, predicted))


def confusion_matrix(true, predicted):
    """Row: true label, column: predicted."""
    return metrics.confusion_matrix(true, predicted).tolist()
