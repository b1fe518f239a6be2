"""Simple Classifier

The smallest contract that sorts things into kinds: one method learns from labelled rows, the other names the kind
of new ones. It stands beside the simple predictor, which answers with numbers instead of labels.
"""

from panda import call, contract, query
from panda.ml import LogisticRegression, load_model, save_model


@contract
class SimpleClassifier:
    """A logistic regression with nothing around it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}

    @call
    def train(self, ctx, x: list[list[float]], y: list):
        """Fit the model to rows of numbers and one label per row: ints, floats, bools or texts."""
        model = LogisticRegression()
        model.fit(x, y)
        self.state.model = save_model(model)

    @query
    def classify(self, x: list[list[float]]) -> list:
        """The most probable label for each row."""
        return load_model(self.state.model).predict(x)
