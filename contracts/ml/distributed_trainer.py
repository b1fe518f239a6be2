"""Distributed Trainer

The shortest way to a model in shards: `panda.distributed.WeightManager` gathers all weights, and scatters the
gradients to whichever shard holds each name. Compare DistributedNanoGPT, which does the same with calls written
out.
"""

from panda import call, constructor, contract, event, query
from panda.distributed import WeightManager, check_shard_addresses
from panda.transformer import (
    check_learning_rate,
    config_from,
    generate,
    init_weights,
    inputs_and_targets,
    loss_and_gradients,
    parameter_shapes,
    shard_names,
    split_by_shard,
    to_arrays,
    to_lists,
)


@contract
class DistributedTrainer:
    """Trains a GPT whose weights lie in shards. The owner initializes it; anybody may train and ask."""

    class State:
        """What the chain remembers between calls. No weights: those are in the shards."""

        config: dict = {}
        shard_addresses: dict = {}
        is_initialized: bool = False
        total_steps: int = 0
        last_loss: float = 0.0
        owner: str = ""

    @constructor
    def create(self, ctx, config: dict, shard_addresses: dict):
        """Say how large the model is (d_model, n_layers, n_heads, vocab_size, block_size) and where its shards are."""
        self.state.owner = ctx.sender
        self.state.config = config_from(config)
        check_shard_addresses(shard_addresses, shard_names(self.state.config))
        self.state.shard_addresses = shard_addresses

    @call
    def initialize_weights(self, ctx):
        """Make the weights and give each shard its part. Once, and by the owner only: it replaces what is there."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can initialize weights")
        if self.state.is_initialized:
            raise ValueError("Already initialized")
        shards = self.manager()
        for shard, part in split_by_shard(to_lists(init_weights(self.state.config))).items():
            shards.store_weights(shard, part)
        self.state.is_initialized = True

    @call
    def train(self, ctx, token_ids: list[int], learning_rate: float = 0.001):
        """Gather, forward, backward, scatter."""
        check_learning_rate(learning_rate)
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        shards = self.manager()
        weights = to_arrays(shards.gather(), parameter_shapes(self.state.config))
        loss, gradients = loss_and_gradients(weights, self.state.config, inputs, targets)
        shards.scatter_gradients(to_lists(gradients), learning_rate)

        self.state.total_steps += 1
        self.state.last_loss = loss
        print(f"step {self.state.total_steps}: loss {loss:.4f}")
        self.emit(event.TrainingStep(step=self.state.total_steps, loss=loss))

    @query
    def generate(self, prompt_tokens: list[int], max_new_tokens: int = 50) -> list[int]:
        """The prompt, continued by the most likely tokens."""
        weights = to_arrays(self.manager().gather(), parameter_shapes(self.state.config))
        return generate(weights, self.state.config, prompt_tokens, max_new_tokens)

    @query
    def stats(self) -> dict:
        """How many numbers the shards hold, and how far the training has come."""
        steps = {"total_steps": self.state.total_steps, "last_loss": self.state.last_loss}
        return {**self.manager().stats(), **steps}

    def manager(self) -> WeightManager:
        """Speaks with the shards."""
        return WeightManager(self.state.shard_addresses)
