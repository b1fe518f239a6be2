"""Training Worker, short form

Answers with the gradients of a shard of data, for the short data parallel trainer. It checks nothing and keeps
nothing but a count.
"""

import numpy as np

from panda import call, constructor, contract


@contract
class TrainingWorker:
    """Gradients of a linear regression on demand."""

    class State:
        """What the chain remembers between calls."""

        coordinator: str = ""
        total_computations: int = 0

    @constructor
    def create(self, ctx, coordinator: str = ""):
        """Tell whom it works for."""
        self.state.coordinator = coordinator

    @call
    def compute_gradients(self, ctx, x: list, y: list[float], weights: list[float], bias: float = 0.0) -> dict:
        """How the mean squared error of the shard changes with each weight (dw) and with the bias (db)."""
        rows = np.array(x)
        error = rows @ np.array(weights) + bias - np.array(y)
        self.state.total_computations += 1
        return {
            "dw": (2 / len(x) * (rows.T @ error)).tolist(),
            "db": float(2 * np.mean(error)),
            "loss": float(np.mean(error ** 2)),
        }
