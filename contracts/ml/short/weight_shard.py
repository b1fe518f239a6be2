"""Weight Shard, short form

A part of a model's weights, and the one rule that matters: only its owner may replace them. The full form beside it
adds shapes, versions, gradient steps and further writers.
"""

from panda import call, constructor, contract, event, query


@contract
class WeightShard:
    """Weights by name. Its owner writes, anybody reads."""

    class State:
        """What the chain remembers between calls."""

        shard_id: str = ""
        weights: dict = {}
        owner: str = ""

    @constructor
    def create(self, ctx, shard_id: str):
        """Name the shard."""
        self.state.shard_id = shard_id
        self.state.owner = ctx.sender

    @call
    def store_weights(self, ctx, weights: dict):
        """Replace all weights."""
        if ctx.sender != self.state.owner:
            raise RuntimeError("Not authorized")
        self.state.weights = weights
        self.emit(event.WeightsStored(shard_id=self.state.shard_id))

    @query
    def get_weights(self) -> dict:
        """All weights by name."""
        return self.state.weights
