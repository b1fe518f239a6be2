"""Simple Predictor

The smallest contract that learns: one method fits a line, the other uses it.
Start here if you want to see the whole idea on one screen.
"""

from panda import call, contract, query
from panda.ml import LinearRegression, load_model, save_model


@contract
class SimplePredictor:
    """A linear regression with nothing around it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}

    @call
    def train(self, ctx, x: list[list[float]], y: list[float]):
        """Fit the model to rows of numbers and one target per row."""
        model = LinearRegression()
        model.fit(x, y)
        self.state.model = save_model(model)

    @query
    def predict(self, x: list[list[float]]) -> list[float]:
        """The model's answer for each row."""
        return load_model(self.state.model).predict(x)
