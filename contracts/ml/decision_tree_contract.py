"""Decision Tree

Sorts rows by asking one yes-or-no question after the other: is the petal shorter than 2.45 cm? is it narrower than
1.75 cm? Training finds the questions. The answer can be explained, which few other models can, and feature
importances tell what mattered.

Deeper trees ask more questions and fit the training data better. Too deep, they learn it by heart; compare evaluate
on data kept aside.
"""

from panda import call, constructor, contract, event, query
from panda.ml import DecisionTreeClassifier, accuracy_score, load_model, save_model


@contract
class DecisionTreeContract:
    """One decision tree. Anybody may train and ask it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # the fitted tree, as save_model wrote it
        classes: list = []  # the labels of the last training, sorted
        is_trained: bool = False
        max_depth: int = 5  # questions from the root to an answer, at most
        sample_count: int = 0  # samples seen in all trainings together
        owner: str = ""

    @constructor
    def create(self, ctx, max_depth: int = 5):
        """Choose how many questions may stand one after the other."""
        self.state.owner = ctx.sender
        self.state.max_depth = max_depth
        print(f"DecisionTreeContract, at most {max_depth} questions")

    @call
    def train(self, ctx, x: list[list[float]], y: list):
        """Grow a new tree from rows of numbers and one label per row. It replaces the tree that was there."""
        if len(x) != len(y):
            raise ValueError("x and y must have the same length")
        if len(x) < 2:
            raise ValueError("Need at least 2 samples")

        model = DecisionTreeClassifier(max_depth=self.state.max_depth)
        model.fit(x, y)

        self.state.model = save_model(model)
        self.state.classes = sorted(set(y))
        self.state.is_trained = True
        self.state.sample_count += len(x)
        print(f"a tree from {len(x)} samples of {len(self.state.classes)} classes")
        self.emit(event.TreeTrained(
            max_depth=self.state.max_depth,
            classes=self.state.classes,
            samples=len(x),
            trainer=ctx.sender,
        ))

    @query
    def classify(self, x: list[list[float]]) -> list:
        """The tree's label for each row."""
        return self._trained_model().predict(x)

    @query
    def tree_info(self) -> dict:
        """What the contract holds; once trained also how much each feature mattered, from 0 to 1, adding up to 1."""
        result = {
            "is_trained": self.state.is_trained,
            "max_depth": self.state.max_depth,
            "classes": self.state.classes,
            "sample_count": self.state.sample_count,
        }
        if self.state.is_trained:
            result["feature_importances"] = self.state.model["feature_importances"]
        return result

    @query
    def evaluate(self, x: list[list[float]], y: list) -> dict:
        """The share of right answers."""
        predicted = self._trained_model().predict(x)
        return {"accuracy": accuracy_score(y, predicted), "n_samples": len(x)}

    def _trained_model(self):
        """The stored tree, ready to predict."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        return load_model(self.state.model)
