"""Logistic Classifier

Tells kinds apart by drawing straight borders between them, and says how sure it is: each answer comes with a
probability per class. A good first classifier for anything: flowers, wines, customers. Labels may be numbers or
texts.

Try it:

    1. train          with rows of numbers and a label for each.
    2. classify       rows it has not seen; predict_proba shows how close a call it was.
    3. evaluate       to see the share of right answers, and which classes are mistaken for which.
"""

from panda import call, constructor, contract, event, query
from panda.ml import LogisticRegression, accuracy_score, confusion_matrix, load_model, save_model


@contract
class LogisticClassifier:
    """A logistic regression for two or more classes. Anybody may train and ask it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # only max_iter at first; once trained the model, as save_model wrote it
        classes: list = []  # the labels of the last training, sorted
        is_trained: bool = False
        sample_count: int = 0  # samples seen in all trainings together
        owner: str = ""

    @constructor
    def create(self, ctx, max_iter: int = 200):
        """Choose how many steps the optimiser may take to find the borders."""
        self.state.owner = ctx.sender
        self.state.model = {"max_iter": max_iter}
        print(f"LogisticClassifier, at most {max_iter} steps")

    @call
    def train(self, ctx, x: list[list[float]], y: list):
        """Fit a new model to the rows of `x` and their labels `y`. It replaces the model that was there."""
        if len(x) != len(y):
            raise ValueError("x and y must have the same length")
        if len(x) < 2:
            raise ValueError("Need at least 2 samples")

        # A saved model keeps its max_iter, so a later training takes as many steps as the first.
        model = LogisticRegression(max_iter=self.state.model["max_iter"])
        model.fit(x, y)

        self.state.model = save_model(model)
        self.state.classes = sorted(set(y))
        self.state.is_trained = True
        self.state.sample_count += len(x)
        print(f"trained on {len(x)} samples of {len(self.state.classes)} classes")
        self.emit(event.ModelTrained(classes=self.state.classes, samples=len(x), trainer=ctx.sender))

    @query
    def classify(self, x: list[list[float]]) -> list:
        """The most probable label for each row."""
        return self._trained_model().predict(x)

    @query
    def predict_proba(self, x: list[list[float]]) -> list[list[float]]:
        """For each row a probability per class, in the order of `classes`; each row adds up to 1."""
        return self._trained_model().predict_proba(x)

    @query
    def evaluate(self, x: list[list[float]], y: list) -> dict:
        """The share of right answers, and the confusion matrix: row = true class, column = answer."""
        predicted = self._trained_model().predict(x)
        return {
            "accuracy": accuracy_score(y, predicted),
            "confusion_matrix": confusion_matrix(y, predicted),
            "classes": self.state.classes,
        }

    @query
    def info(self) -> dict:
        """Whether it is trained, on which classes and on how many samples."""
        return {
            "is_trained": self.state.is_trained,
            "classes": self.state.classes,
            "sample_count": self.state.sample_count,
        }

    def _trained_model(self):
        """The stored model, ready to predict."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        return load_model(self.state.model)
