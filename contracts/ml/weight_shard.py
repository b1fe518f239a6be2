"""Weight Shard

Keeps a part of a model's weights for a coordinator: arrays of numbers by name. Several shards together hold a model
that is too large for one contract. The shard knows no model; it checks shapes, makes the steps it is told to make,
and counts its versions.

A call from a contract arrives with that contract's address as sender. So the owner, who deployed the shard, has to
allow the coordinator with add_writer before it may write.
"""

import numpy as np

from panda import call, constructor, contract, event, query

BYTES_PER_NUMBER = 8


@contract
class WeightShard:
    """Weights by name. Its owner and the writers may change them, anybody may read."""

    class State:
        """What the chain remembers between calls."""

        shard_id: str = ""
        weights: dict = {}  # name to number, list, or list of lists
        shapes: dict = {}  # name to the lengths of its axes: [3] for three numbers, [2, 3] for two rows of three
        version: int = 0  # one more with each change
        writers: list = []  # addresses that may change the weights, besides the owner
        owner: str = ""

    @constructor
    def create(self, ctx, shard_id: str = "", writers: list[str] = None):
        """Name the shard and, if they are known already, who else may write."""
        self.state.owner = ctx.sender
        self.state.shard_id = shard_id
        self.state.writers = list(writers or [])
        print(f"WeightShard {shard_id}")

    @call
    def add_writer(self, ctx, address: str):
        """Allow an address, such as a coordinating contract's, to change the weights."""
        self._check_owner(ctx)
        if address not in self.state.writers:
            self.state.writers.append(address)

    @call
    def remove_writer(self, ctx, address: str):
        """Take that right back."""
        self._check_owner(ctx)
        if address in self.state.writers:
            self.state.writers.remove(address)

    @call
    def store_weights(self, ctx, weights: dict):
        """Replace all weights by these: arrays of numbers, as nested lists, by name."""
        self._check_writer(ctx)
        self.state.shapes = {name: shape_of(name, value) for name, value in weights.items()}
        self.state.weights = weights
        self.state.version += 1
        print(f"{self.state.shard_id}: version {self.state.version}, {self._param_count()} numbers")
        self.emit(event.WeightsStored(shard_id=self.state.shard_id, version=self.state.version))

    @call
    def apply_gradients(self, ctx, gradients: dict, learning_rate: float):
        """One step downhill for each name: weight - learning_rate * gradient. If one does not fit, nothing changes."""
        self._check_writer(ctx)
        for name, gradient in gradients.items():
            if name not in self.state.weights:
                raise ValueError(f"unknown weights '{name}' in shard '{self.state.shard_id}'")
            shape = shape_of(name, gradient)
            if shape != self.state.shapes[name]:
                raise ValueError(f"'{name}' has shape {self.state.shapes[name]}, its gradient has {shape}")
            stepped = np.array(self.state.weights[name]) - learning_rate * np.array(gradient)
            self.state.weights[name] = stepped.tolist()
        self.state.version += 1

    @query
    def get_weights(self) -> dict:
        """All weights by name."""
        return self.state.weights

    @query
    def stats(self) -> dict:
        """How much the shard holds: numbers, bytes at 8 per number, and the shape behind each name."""
        count = self._param_count()
        return {
            "shard_id": self.state.shard_id,
            "version": self.state.version,
            "param_count": count,
            "bytes": count * BYTES_PER_NUMBER,
            "shapes": self.state.shapes,
        }

    @query
    def info(self) -> dict:
        """The same, and who may write."""
        return {**self.stats(), "owner": self.state.owner, "writers": self.state.writers}

    def _param_count(self) -> int:
        """Numbers in all arrays together."""
        total = 0
        for shape in self.state.shapes.values():
            size = 1
            for length in shape:
                size *= length
            total += size
        return total

    def _check_owner(self, ctx):
        if ctx.sender != self.state.owner:
            raise RuntimeError("Not authorized")

    def _check_writer(self, ctx):
        if ctx.sender != self.state.owner and ctx.sender not in self.state.writers:
            raise RuntimeError("Not authorized")


def shape_of(name: str, value) -> list[int]:
    """The lengths of an array's axes; a ValueError when its rows differ or something in it is no number."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return []
    if not isinstance(value, list) or not value:
        raise ValueError(f"'{name}' must hold numbers, got {value!r}")
    shapes = [shape_of(name, item) for item in value]
    if any(shape != shapes[0] for shape in shapes):
        raise ValueError(f"'{name}' is ragged: its rows have different lengths")
    return [len(value)] + shapes[0]
