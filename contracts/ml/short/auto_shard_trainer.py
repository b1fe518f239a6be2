"""Auto Shard Trainer, short form

A small network whose weights lie in two other contracts, on one screen. The shards are named at deployment and hold
their weights already: W0 and b0 in layer_0, W1 and b1 in layer_1. They must be full weight shards and allow this
contract to write.
"""

import numpy as np

from panda import call, call_contract, constructor, contract, query, query_contract


@contract
class AutoShardTrainer:
    """A network with one hidden layer: output = relu(x . W0 + b0) . W1 + b1."""

    class State:
        """What the chain remembers between calls."""

        config: dict = {}  # input_dim, hidden_dim, output_dim
        shard_map: dict = {}  # shard's name to address
        total_steps: int = 0
        last_loss: float = 0.0
        owner: str = ""

    @constructor
    def create(self, ctx, input_dim: int = 4, hidden_dim: int = 8, output_dim: int = 1, shard_addresses: dict = None):
        """Name the sizes of the layers and the shards."""
        self.state.owner = ctx.sender
        self.state.config = {"input_dim": input_dim, "hidden_dim": hidden_dim, "output_dim": output_dim}
        self.state.shard_map = shard_addresses or {}

    @call
    def train(self, ctx, x: list[list[float]], y: list[list[float]], learning_rate: float = 0.01) -> dict:
        """One step on all rows: forward through both layers, back again, and a step in each shard."""
        shards = self.state.shard_map
        rows = np.array(x)
        targets = np.array(y).reshape(len(x), -1)
        weights = self._gather()
        before = rows @ weights["W0"] + weights["b0"]
        hidden = np.maximum(before, 0.0)
        error = hidden @ weights["W1"] + weights["b1"] - targets

        d_output = 2 / len(x) * error
        d_hidden = (d_output @ weights["W1"].T) * (before > 0)
        first = {"W0": (rows.T @ d_hidden).tolist(), "b0": np.sum(d_hidden, axis=0).tolist()}
        second = {"W1": (hidden.T @ d_output).tolist(), "b1": np.sum(d_output, axis=0).tolist()}
        call_contract(shards["layer_0"], "apply_gradients", gradients=first, learning_rate=learning_rate)
        call_contract(shards["layer_1"], "apply_gradients", gradients=second, learning_rate=learning_rate)
        self.state.last_loss = float(np.mean(error ** 2))
        self.state.total_steps += 1
        return {"loss": self.state.last_loss, "step": self.state.total_steps}

    @query
    def predict(self, x: list[list[float]]) -> list[list[float]]:
        """One row of outputs for each row of `x`."""
        weights = self._gather()
        hidden = np.maximum(np.array(x) @ weights["W0"] + weights["b0"], 0.0)
        return (hidden @ weights["W1"] + weights["b1"]).tolist()

    def _gather(self) -> dict:
        """All weights by name, as arrays."""
        weights = {}
        for shard in ("layer_0", "layer_1"):
            stored = query_contract(self.state.shard_map[shard], "get_weights")
            weights.update({name: np.array(values) for name, values in stored.items()})
        return weights
