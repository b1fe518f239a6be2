"""Online Learner

Learns from a stream: every update is a small batch, seen once and then forgotten, and the model moves a little
towards it. Nothing but the model is stored, so the contract can learn for years without growing. When the world
changes, it follows.

Try it:

    1. Deploy   with a learning rate: how far one sample may move the model. Too large overshoots, too small crawls.
    2. update   with a few samples, again and again; the event tells the mean squared error after the update.
    3. training_history   shows the error fall.
"""

from panda import call, constructor, contract, event, query
from panda.ml import SGDRegressor, load_model, mean_squared_error, r2_score, save_model

HISTORY_LENGTH = 50


@contract
class OnlineLearner:
    """A linear model, moved by stochastic gradient descent. Anybody may update and ask it."""

    class State:
        """What the chain remembers between calls."""

        model: dict = {}  # only the learning rate at first; after an update the model, as save_model wrote it
        is_fitted: bool = False
        update_count: int = 0
        total_samples: int = 0  # samples seen in all updates together
        history: list = []  # the newest updates: {update, batch_size, mse}
        owner: str = ""

    @constructor
    def create(self, ctx, learning_rate: float = 0.01):
        """Choose how far one sample may move the model."""
        self.state.owner = ctx.sender
        self.state.model = {"learning_rate": learning_rate}
        print(f"OnlineLearner with learning rate {learning_rate}")

    @call
    def update(self, ctx, x: list[list[float]], y: list[float]):
        """Move the model by one pass over a batch: rows of numbers and one target per row."""
        if len(x) != len(y):
            raise ValueError("x and y must have the same length")
        if not x:
            raise ValueError("Need at least 1 sample")

        if self.state.is_fitted:
            model = load_model(self.state.model)
        else:
            model = SGDRegressor(learning_rate=self.state.model["learning_rate"])
        model.partial_fit(x, y)
        mse = mean_squared_error(y, model.predict(x))

        self.state.model = save_model(model)
        self.state.is_fitted = True
        self.state.update_count += 1
        self.state.total_samples += len(x)
        record = {"update": self.state.update_count, "batch_size": len(x), "mse": mse}
        self.state.history = (self.state.history + [record])[-HISTORY_LENGTH:]
        print(f"update {self.state.update_count}: mse {mse} on {len(x)} samples")
        self.emit(event.ModelUpdated(
            update_number=self.state.update_count,
            batch_size=len(x),
            mse=mse,
            updater=ctx.sender,
        ))

    @query
    def predict(self, x: list[list[float]]) -> list[float]:
        """The model's answer for each row."""
        if not self.state.is_fitted:
            raise ValueError("Model not fitted yet. Call update() first.")
        return load_model(self.state.model).predict(x)

    @query
    def evaluate(self, x: list[list[float]], y: list[float]) -> dict:
        """How well the model explains `y`: r2 (1.0 is perfect) and the mean squared error, in squared units of `y`."""
        if not self.state.is_fitted:
            raise ValueError("Model not fitted yet")
        predicted = load_model(self.state.model).predict(x)
        return {"r2": r2_score(y, predicted), "mse": mean_squared_error(y, predicted), "n_samples": len(x)}

    @query
    def training_history(self) -> dict:
        """How far the learning has come, with the newest 50 updates."""
        return {
            "update_count": self.state.update_count,
            "total_samples": self.state.total_samples,
            "history": self.state.history,
        }

    @query
    def model_params(self) -> dict:
        """One coefficient per feature, the intercept, and how often they were moved."""
        if not self.state.is_fitted:
            return {"fitted": False}
        saved = self.state.model
        return {
            "fitted": True,
            "coef": saved["coef"],
            "intercept": saved["intercept"],
            "n_updates": saved["n_updates"],
        }
