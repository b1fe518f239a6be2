"""Neural Network

Layers of weighted sums, each followed by a simple bend: negative sums become 0 (ReLU). Put enough of them together
and the borders between the classes may take any shape, where a logistic regression can only draw straight ones.

Training walks downhill in small steps (Adam), over the data again and again, from a fixed random start: the same
data give the same network on every machine. Networks like features of similar size, so scale large ones down before
you send them.
"""

from panda import call, constructor, contract, event, query
from panda.ml import MLPClassifier, accuracy_score, load_model, save_model

MAX_LAYERS = 20
MAX_LAYER_SIZE = 10_000


@contract
class NeuralNetworkContract:
    """A network for two or more classes. Anybody may train and ask it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # the fitted network, as save_model wrote it
        classes: list = []  # the labels of the last training, sorted
        is_trained: bool = False
        hidden_layers: list = [64, 32]  # how many sums stand side by side in each layer between input and output
        max_iter: int = 200  # passes over the data, at most
        learning_rate: float = 0.001  # length of a step
        sample_count: int = 0  # samples seen in all trainings together
        owner: str = ""

    @constructor
    def create(self, ctx, hidden_layers: list[int] = None, max_iter: int = 200, learning_rate: float = 0.001):
        """Choose the layers, the passes over the data and the length of a step. Without layers: 64, then 32."""
        if hidden_layers is not None:
            check_layers(hidden_layers)
            self.state.hidden_layers = hidden_layers
        self.state.owner = ctx.sender
        self.state.max_iter = max_iter
        self.state.learning_rate = learning_rate
        print(f"NeuralNetworkContract with layers {self.state.hidden_layers}")

    @call
    def train(self, ctx, x: list[list[float]], y: list):
        """Train a new network on rows of numbers and one label per row. It replaces the network that was there."""
        if len(x) != len(y):
            raise ValueError("x and y must have the same length")
        if len(x) < 2:
            raise ValueError("Need at least 2 samples")

        model = MLPClassifier(
            hidden_layer_sizes=tuple(self.state.hidden_layers),
            max_iter=self.state.max_iter,
            learning_rate_init=self.state.learning_rate,
        )
        model.fit(x, y)

        self.state.model = save_model(model)
        self.state.classes = sorted(set(y))
        self.state.is_trained = True
        self.state.sample_count += len(x)
        print(f"trained on {len(x)} samples of {len(self.state.classes)} classes")
        self.emit(event.NetworkTrained(
            hidden_layers=self.state.hidden_layers,
            classes=self.state.classes,
            samples=len(x),
            trainer=ctx.sender,
        ))

    @query
    def predict(self, x: list[list[float]]) -> list:
        """The most probable label for each row."""
        return self._trained_model().predict(x)

    @query
    def predict_proba(self, x: list[list[float]]) -> list[list[float]]:
        """For each row a probability per class, in the order of `classes`."""
        return self._trained_model().predict_proba(x)

    @query
    def architecture(self) -> dict:
        """The network's plan; once trained also how many numbers it has learned."""
        result = {
            "hidden_layers": self.state.hidden_layers,
            "max_iter": self.state.max_iter,
            "learning_rate": self.state.learning_rate,
            "is_trained": self.state.is_trained,
            "classes": self.state.classes,
            "sample_count": self.state.sample_count,
        }
        if self.state.is_trained:
            saved = self.state.model
            weights = sum(len(row) for matrix in saved["weights"] for row in matrix)
            biases = sum(len(vector) for vector in saved["biases"])
            result["total_parameters"] = weights + biases
        return result

    @query
    def evaluate(self, x: list[list[float]], y: list) -> dict:
        """The share of right answers."""
        predicted = self._trained_model().predict(x)
        return {"accuracy": accuracy_score(y, predicted), "n_samples": len(x)}

    def _trained_model(self):
        """The stored network, ready to predict."""
        if not self.state.is_trained:
            raise ValueError("Model not trained yet")
        return load_model(self.state.model)


def check_layers(sizes: list):
    """Few enough layers, and a whole number of sums in each."""
    if len(sizes) > MAX_LAYERS:
        raise ValueError(f"hidden_layers must have at most {MAX_LAYERS} layers, got {len(sizes)}")
    for i, size in enumerate(sizes):
        if not isinstance(size, int) or not 1 <= size <= MAX_LAYER_SIZE:
            raise ValueError(f"hidden_layers[{i}] must be an integer between 1 and {MAX_LAYER_SIZE}, got {size}")
