"""Regression Trainer

Learns a line, a plane or a curve from the numbers you send and keeps the fitted model in its own storage.
Train it on a data set, look at the r2 score, and ask it for predictions: all of it happens on the chain in this tab.

Try it:

    1. Deploy.  "linear" is a good start; "polynomial" with degree 2 also learns curves and products of features.
    2. train    with x as rows of numbers and y as one number per row.
    3. evaluate to see r2: 1.0 is a perfect fit, 0.0 is no better than always answering the mean.
    4. predict  for rows the model has never seen.
"""

from panda import call, constructor, contract, event, query
from panda.ml import LinearRegression, Pipeline, PolynomialFeatures, load_model, r2_score, save_model


@contract
class RegressionTrainer:
    """A regression model that anybody may train and ask."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # the fitted model, as save_model wrote it
        model_type: str = "linear"
        degree: int = 1
        is_trained: bool = False
        sample_count: int = 0  # samples seen in all trainings together
        owner: str = ""

    @constructor
    def create(self, ctx, model_type: str = "linear", degree: int = 2):
        """Choose the kind of model: "linear", or "polynomial" of a degree above 1. Any other kind behaves as linear."""
        self.state.owner = ctx.sender
        self.state.model_type = model_type
        self.state.degree = degree
        print(f"RegressionTrainer: {model_type} model, degree {degree}")

    @call
    def train(self, ctx, x: list[list[float]], y: list[float]):
        """Fit a new model to the rows of `x` and their targets `y`. It replaces the model that was there."""
        check_samples(x, y)
        model = self.new_model()
        model.fit(x, y)

        self.state.model = save_model(model)
        self.state.is_trained = True
        self.state.sample_count += len(x)
        print(f"trained on {len(x)} samples, {self.state.sample_count} in total")
        self.emit(event.ModelTrained(
            model_type=self.state.model_type,
            samples=len(x),
            total_samples=self.state.sample_count,
            trainer=ctx.sender,
        ))

    @query
    def predict(self, x: list[list[float]]) -> list[float]:
        """The model's answer for each row of `x`."""
        return self.trained_model().predict(x)

    @query
    def metrics(self) -> dict:
        """What the contract holds: kind of model, samples seen and, once trained, what was learned."""
        result = {
            "model_type": self.state.model_type,
            "degree": self.state.degree,
            "is_trained": self.state.is_trained,
            "sample_count": self.state.sample_count,
        }
        if self.state.is_trained:
            saved = self.state.model
            if saved["__panda_ml_model__"] == "Pipeline":
                _name, saved = saved["steps"][-1]  # the regression stands last, behind the polynomial features
            result["coefficients"] = saved["coef"]
            result["intercept"] = saved["intercept"]
        return result

    @query
    def evaluate(self, x: list[list[float]], y: list[float]) -> dict:
        """How well the model explains `y`: r2 is 1.0 for a perfect fit, and can be negative for a bad one."""
        predicted = self.trained_model().predict(x)
        return {"r2": r2_score(y, predicted), "n_samples": len(x)}

    # Methods without a decorator are private: only the contract itself can call them.

    def new_model(self):
        """An untrained model of the kind chosen at deployment."""
        if self.state.model_type == "polynomial" and self.state.degree > 1:
            return Pipeline([
                ("poly", PolynomialFeatures(degree=self.state.degree)),
                ("lr", LinearRegression()),
            ])
        return LinearRegression()

    def trained_model(self):
        """The stored model, ready to predict."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        return load_model(self.state.model)


def check_samples(x: list, y: list):
    """A fit needs one target per row, and two rows at least."""
    if len(x) != len(y):
        raise ValueError("x and y must have the same length")
    if len(x) < 2:
        raise ValueError("Need at least 2 samples")
