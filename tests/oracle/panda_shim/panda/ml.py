"""The names of `panda.ml` that the regression contracts use, on scikit-learn."""

from sklearn import linear_model, metrics, pipeline, preprocessing

TAG = "__panda_ml_model__"


class LinearRegression:
    """scikit-learn's, with plain lists out."""

    def __init__(self):
        self.model = linear_model.LinearRegression()

    def fit(self, x, y):
        """Fits and gives itself back."""
        self.model.fit(x, y)
        return self

    def predict(self, x):
        """A list of numbers."""
        return self.model.predict(x).tolist()

    def saved(self):
        """The stored form."""
        return {TAG: "LinearRegression", "coef": self.model.coef_.tolist(), "intercept": float(self.model.intercept_)}

    @classmethod
    def loaded(cls, saved):
        """The model of a stored form."""
        import numpy

        self = cls()
        self.model.coef_, self.model.intercept_ = numpy.array(saved["coef"]), saved["intercept"]
        return self


class PolynomialFeatures:
    """Powers and products, the constant first."""

    def __init__(self, degree=2):
        self.degree = degree
        self.model = preprocessing.PolynomialFeatures(degree)

    def fit_transform(self, x):
        """Rows of powers."""
        return self.model.fit_transform(x).tolist()

    transform = fit_transform

    def saved(self):
        """The stored form."""
        return {TAG: "PolynomialFeatures", "degree": self.degree}

    @classmethod
    def loaded(cls, saved):
        """The transformer of a stored form."""
        return cls(saved["degree"])


class Pipeline:
    """Transformers, then an estimator."""

    def __init__(self, steps):
        pipeline.Pipeline([(name, "passthrough") for name, _ in steps])
        self.steps = steps

    def fit(self, x, y):
        """Fits each step on what the one before gives."""
        for _, step in self.steps[:-1]:
            x = step.fit_transform(x)
        self.steps[-1][1].fit(x, y)
        return self

    def predict(self, x):
        """The last step's answer."""
        for _, step in self.steps[:-1]:
            x = step.transform(x)
        return self.steps[-1][1].predict(x)

    def saved(self):
        """The stored form."""
        return {TAG: "Pipeline", "steps": [[name, step.saved()] for name, step in self.steps]}

    @classmethod
    def loaded(cls, saved):
        """The pipeline of a stored form."""
        return cls([(name, load_model(step)) for name, step in saved["steps"]])


def save_model(model):
    """A JSON-able dict."""
    return model.saved()


def load_model(saved):
    """The model of such a dict."""
    kinds = {kind.__name__: kind for kind in (LinearRegression, PolynomialFeatures, Pipeline)}
    if saved.get(TAG) not in kinds:
        raise ValueError(f"unknown model {saved.get(TAG)!r}")
    return kinds[saved[TAG]].loaded(saved)


def r2_score(true, predicted):
    """The share of the variance that is explained."""
    return float(metrics.r2_score(true, predicted))
