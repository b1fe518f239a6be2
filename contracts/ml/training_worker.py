"""Training Worker

The other half of the data parallel trainer: it gets a shard of the data and the model as it stands, and answers
with the direction in which the model should move. It keeps no model and no data of its own, only a count of what it
has done.
"""

import numpy as np

from panda import call, constructor, contract, query


@contract
class TrainingWorker:
    """Gradients of a linear regression on demand. Anybody may ask; the coordinator's address is a note for readers."""

    class State:
        """What the chain remembers between calls."""

        coordinator: str = ""
        worker_id: str = ""
        total_computations: int = 0
        owner: str = ""

    @constructor
    def create(self, ctx, coordinator: str = "", worker_id: str = ""):
        """Tell whom it works for and what it is called; without a name it is called like its deployer's address."""
        self.state.owner = ctx.sender
        self.state.coordinator = coordinator.strip()
        self.state.worker_id = worker_id.strip() or ctx.sender
        print(f"TrainingWorker {self.state.worker_id}")

    @call
    def compute_gradients(self, ctx, x: list, y: list[float], weights: list[float], bias: float = 0.0) -> dict:
        """How the mean squared error of a shard changes with each weight (dw) and with the bias (db)."""
        if not x:
            raise ValueError("Data shard must not be empty")
        if len(x) != len(y):
            raise ValueError(f"x and y length mismatch ({len(x)} != {len(y)})")

        rows = np.array(x, dtype=float).reshape(len(x), len(weights))
        error = rows @ np.array(weights) + bias - np.array(y)
        self.state.total_computations += 1
        return {
            "dw": (2 / len(x) * (rows.T @ error)).tolist(),
            "db": float(2 / len(x) * np.sum(error)),
            "loss": float(np.mean(error ** 2)),
            "samples": len(x),
        }

    @query
    def worker_info(self) -> dict:
        """Who it is, whom it works for, and how often it was asked."""
        return {
            "worker_id": self.state.worker_id,
            "coordinator": self.state.coordinator,
            "total_computations": self.state.total_computations,
            "owner": self.state.owner,
        }
