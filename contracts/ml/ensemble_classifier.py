"""Ensemble Classifier

A forest of decision trees: each tree grows on its own random draw of the rows and looks at its own random choice of
features, and the forest answers with the class whose probability, averaged over the trees, is highest. Trees make
different mistakes, so together they make fewer.

The draws come from a fixed seed: the same data give the same forest on every machine. A stored forest grows with
the number of trees; 10 to 50 stay well below the 10 MB that a contract may store.
"""

from panda import call, constructor, contract, event, query
from panda.ml import RandomForestClassifier, accuracy_score, load_model, save_model


@contract
class EnsembleClassifier:
    """A random forest. Anybody may train and ask it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # the fitted forest, as save_model wrote it
        classes: list = []  # the labels of the last training, sorted
        is_trained: bool = False
        n_trees: int = 10
        max_depth: int = 5  # questions from a root to an answer, at most
        sample_count: int = 0  # samples seen in all trainings together
        owner: str = ""

    @constructor
    def create(self, ctx, n_trees: int = 10, max_depth: int = 5):
        """Choose how many trees to grow, and how deep."""
        self.state.owner = ctx.sender
        self.state.n_trees = n_trees
        self.state.max_depth = max_depth
        print(f"EnsembleClassifier: {n_trees} trees of at most {max_depth} questions")

    @call
    def train(self, ctx, x: list[list[float]], y: list):
        """Grow a new forest from rows of numbers and one label per row. It replaces the forest that was there."""
        if len(x) != len(y):
            raise ValueError("x and y must have the same length")
        if len(x) < 2:
            raise ValueError("Need at least 2 samples")

        model = RandomForestClassifier(n_estimators=self.state.n_trees, max_depth=self.state.max_depth)
        model.fit(x, y)

        self.state.model = save_model(model)
        self.state.classes = sorted(set(y))
        self.state.is_trained = True
        self.state.sample_count += len(x)
        print(f"{self.state.n_trees} trees from {len(x)} samples of {len(self.state.classes)} classes")
        self.emit(event.ForestTrained(
            n_trees=self.state.n_trees,
            max_depth=self.state.max_depth,
            classes=self.state.classes,
            samples=len(x),
            trainer=ctx.sender,
        ))

    @query
    def classify(self, x: list[list[float]]) -> list:
        """The forest's label for each row."""
        return self._trained_model().predict(x)

    @query
    def evaluate(self, x: list[list[float]], y: list) -> dict:
        """The share of right answers."""
        predicted = self._trained_model().predict(x)
        return {"accuracy": accuracy_score(y, predicted), "n_samples": len(x)}

    @query
    def forest_info(self) -> dict:
        """What the contract holds; once trained also how much each feature mattered, averaged over the trees."""
        result = {
            "is_trained": self.state.is_trained,
            "n_trees": self.state.n_trees,
            "max_depth": self.state.max_depth,
            "classes": self.state.classes,
            "sample_count": self.state.sample_count,
        }
        if self.state.is_trained:
            result["feature_importances"] = self.state.model["feature_importances"]
        return result

    def _trained_model(self):
        """The stored forest, ready to predict."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        return load_model(self.state.model)
