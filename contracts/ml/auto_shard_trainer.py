"""Auto Shard Trainer

A small network whose weights lie in other contracts: input to hidden layer in one shard, hidden layer to output in
another. A contract may store 10 MB; a model in shards may be larger. The coordinator fetches the weights, computes
the gradients, and lets each shard make its step.

Deploy two weight shards and this contract with their addresses (or register them later), tell each shard with
add_writer that this contract may write there, then call initialize_weights and train.
"""

import numpy as np

from panda import call, call_contract, constructor, contract, query, query_contract

MAX_LAYER_SIZE = 1000
MAX_OUTPUT_DIM = 100
SEED = 42
HISTORY_LENGTH = 50


@contract
class AutoShardTrainer:
    """A network with one hidden layer: output = relu(x . W0 + b0) . W1 + b1.

    Anybody may train it, its owner registers the shards.
    """

    class State:
        """What the chain remembers between calls."""

        config: dict = {}  # input_dim, hidden_dim, output_dim
        shard_map: dict = {}  # shard's name to address: layer_0 holds W0 and b0, layer_1 holds W1 and b1
        is_initialized: bool = False
        total_steps: int = 0
        total_samples: int = 0  # rows seen in all steps together
        last_loss: float = 0.0  # mean squared error of the last step's data, before the step
        training_history: list = []  # the newest steps: {step, loss, samples}
        owner: str = ""

    @constructor
    def create(self, ctx, input_dim: int = 4, hidden_dim: int = 8, output_dim: int = 1, shard_addresses: dict = None):
        """Choose the sizes of the layers, and name the shards if they are there already."""
        for name, size, largest in (
            ("input_dim", input_dim, MAX_LAYER_SIZE),
            ("hidden_dim", hidden_dim, MAX_LAYER_SIZE),
            ("output_dim", output_dim, MAX_OUTPUT_DIM),
        ):
            if not 1 <= size <= largest:
                raise ValueError(f"{name} must be in [1, {largest}], got {size}")
        self.state.owner = ctx.sender
        self.state.config = {"input_dim": input_dim, "hidden_dim": hidden_dim, "output_dim": output_dim}
        self.state.shard_map = shard_addresses or {}
        print(f"AutoShardTrainer {input_dim} - {hidden_dim} - {output_dim}")

    @call
    def register_shard(self, ctx, shard_name: str, shard_address: str):
        """Tell where a shard lies: "layer_0" or "layer_1"."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can register shards")
        self.state.shard_map[shard_name] = shard_address.strip()

    @call
    def initialize_weights(self, ctx):
        """Draw small random weights from a fixed seed and store them in the shards."""
        if self.state.is_initialized:
            raise ValueError("Already initialized")
        if "layer_0" not in self.state.shard_map or "layer_1" not in self.state.shard_map:
            raise ValueError("Must register layer_0 and layer_1 shards first")

        inputs, hidden, outputs = self._sizes()
        random = np.random.RandomState(SEED)
        w0 = random.randn(inputs, hidden) * np.sqrt(2 / (inputs + hidden))
        w1 = random.randn(hidden, outputs) * np.sqrt(2 / hidden)
        self._call_shard("layer_0", "store_weights", weights={"W0": w0.tolist(), "b0": [0.0] * hidden})
        self._call_shard("layer_1", "store_weights", weights={"W1": w1.tolist(), "b1": [0.0] * outputs})
        self.state.is_initialized = True
        print(f"{inputs * hidden + hidden + hidden * outputs + outputs} weights in two shards")

    @call
    def train(self, ctx, x: list[list[float]], y: list, learning_rate: float = 0.01) -> dict:
        """One step on all rows; gives the loss before the step and its number.

        Targets are rows of outputs; with one output they may be plain numbers.
        """
        if not self.state.is_initialized:
            raise ValueError("Model not initialized")
        if not x:
            raise ValueError("Training data must not be empty")
        if len(x) != len(y):
            raise ValueError(f"x and y length mismatch ({len(x)} != {len(y)})")
        if learning_rate <= 0:
            raise ValueError("learning_rate must be positive")
        rows, targets = np.array(x, dtype=float), self._as_targets(y)

        # Forward: every layer's input is kept for the way back.
        weights = self._gather()
        before = rows @ weights["W0"] + weights["b0"]  # (n, hidden)
        hidden = np.maximum(before, 0.0)
        error = hidden @ weights["W1"] + weights["b1"] - targets  # (n, outputs)
        loss = float(np.mean(error ** 2))

        # Backward: from the output to the input, layer by layer.
        d_output = 2 / len(x) * error
        d_hidden = (d_output @ weights["W1"].T) * (before > 0)
        first = {"W0": (rows.T @ d_hidden).tolist(), "b0": np.sum(d_hidden, axis=0).tolist()}
        second = {"W1": (hidden.T @ d_output).tolist(), "b1": np.sum(d_output, axis=0).tolist()}
        self._call_shard("layer_0", "apply_gradients", gradients=first, learning_rate=learning_rate)
        self._call_shard("layer_1", "apply_gradients", gradients=second, learning_rate=learning_rate)

        self.state.total_steps += 1
        self.state.total_samples += len(x)
        self.state.last_loss = loss
        record = {"step": self.state.total_steps, "loss": loss, "samples": len(x)}
        self.state.training_history = (self.state.training_history + [record])[-HISTORY_LENGTH:]
        print(f"step {self.state.total_steps}: loss {loss}")
        return {"loss": loss, "step": self.state.total_steps}

    @query
    def predict(self, x: list[list[float]]) -> list[list[float]]:
        """One row of outputs for each row of `x`."""
        if not self.state.is_initialized:
            raise ValueError("Model not initialized")
        weights = self._gather()
        hidden = np.maximum(np.array(x, dtype=float) @ weights["W0"] + weights["b0"], 0.0)
        return (hidden @ weights["W1"] + weights["b1"]).tolist()

    @query
    def model_info(self) -> dict:
        """The network's plan, where its shards lie, and how far the training has come."""
        return {
            "config": self.state.config,
            "shard_map": self.state.shard_map,
            "is_initialized": self.state.is_initialized,
            "total_steps": self.state.total_steps,
            "total_samples": self.state.total_samples,
            "last_loss": self.state.last_loss,
            "owner": self.state.owner,
        }

    def _sizes(self):
        """Inputs, hidden sums, outputs."""
        config = self.state.config
        return config["input_dim"], config["hidden_dim"], config["output_dim"]

    def _as_targets(self, y: list):
        """An array of shape (n, outputs); plain numbers become a column, but only when there is one output."""
        targets = np.array(y, dtype=float)
        outputs = self.state.config["output_dim"]
        if targets.ndim == 1 and outputs == 1:
            return targets.reshape(len(y), 1)
        if targets.shape != (len(y), outputs):
            raise ValueError(f"y must have rows of {outputs} values")
        return targets

    def _gather(self) -> dict:
        """All weights by name, as arrays."""
        weights = {}
        for shard in ("layer_0", "layer_1"):
            stored = query_contract(self.state.shard_map[shard], "get_weights")
            weights.update({name: np.array(values) for name, values in stored.items()})
        return weights

    def _call_shard(self, shard: str, method: str, **arguments):
        """A call to one of the shards; it arrives there with this contract's address as sender."""
        call_contract(self.state.shard_map[shard], method, **arguments)
