"""Distributed Nano GPT

A language model too large for one contract: its weights lie in several, the shards, and this contract coordinates
them. To train, it reads all weights, works out the gradients, and sends each shard its part. The shards make the
step themselves.

The parts are `embed` (token and position tables), one `block_i` for each layer, and `head` (final norm and output).
The result is the same as NanoGPT's, number for number: where weights are stored does not change the arithmetic.

Try it:

    1. Deploy   four shards from ml/weight_shard.py: embed, block_0, block_1, head.
    2. Deploy   this contract with their addresses.
    3. Allow    it to write: add_writer(its address) on each shard. Its calls arrive with its own address as sender.
    4. initialize_weights, then train and generate.
"""

from panda import call, call_contract, constructor, contract, event, query, query_contract
from panda.distributed import check_shard_addresses
from panda.transformer import (
    check_learning_rate,
    config_from,
    generate,
    init_weights,
    inputs_and_targets,
    loss_and_gradients,
    loss_of,
    parameter_count,
    parameter_shapes,
    shard_names,
    split_by_shard,
    to_arrays,
    to_lists,
)


@contract
class DistributedNanoGPT:
    """Coordinates a GPT whose weights lie in shards. The owner initializes it; anybody may train and ask."""

    class State:
        """What the chain remembers between calls. No weights: those are in the shards."""

        config: dict = {}
        shard_addresses: dict = {}  # name to address
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
        print(f"DistributedNanoGPT with {parameter_count(self.state.config)} parameters, {len(shard_addresses)} shards")

    @call
    def initialize_weights(self, ctx):
        """Make the weights and give each shard its part. Once, and by the owner only: it replaces what is there."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can initialize weights")
        if self.state.is_initialized:
            raise ValueError("Already initialized")
        weights = to_lists(init_weights(self.state.config))
        for shard, part in split_by_shard(weights).items():
            call_contract(self.state.shard_addresses[shard], "store_weights", weights=part)
        self.state.is_initialized = True
        self.emit(event.WeightsInitialized(shards=len(self.state.shard_addresses)))

    @call
    def train(self, ctx, token_ids: list[int], learning_rate: float = 0.001):
        """Learn from one sequence. If a single shard refuses its part, nothing has happened at all."""
        check_learning_rate(learning_rate)
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        loss, gradients = loss_and_gradients(self.gather(), self.state.config, inputs, targets)
        for shard, part in split_by_shard(to_lists(gradients)).items():
            address = self.state.shard_addresses[shard]
            call_contract(address, "apply_gradients", gradients=part, learning_rate=learning_rate)

        self.state.total_steps += 1
        self.state.last_loss = loss
        print(f"step {self.state.total_steps}: loss {loss:.4f}, {len(self.state.shard_addresses)} shards updated")
        self.emit(event.TrainingStep(step=self.state.total_steps, loss=loss))

    @query
    def generate(self, prompt_tokens: list[int], max_new_tokens: int = 50, temperature: float = 1.0) -> list[int]:
        """The prompt, continued by the most likely tokens. The temperature never changes which one that is."""
        return generate(self.gather(), self.state.config, prompt_tokens, max_new_tokens, temperature)

    @query
    def get_loss(self, token_ids: list[int]) -> float:
        """How surprised the model is by this sequence. It learns nothing."""
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        return loss_of(self.gather(), self.state.config, inputs, targets)

    @query
    def model_info(self) -> dict:
        """How large the model is, where it lies, and how far its training has come."""
        return {
            "config": self.state.config,
            "parameters": parameter_count(self.state.config),
            "shard_addresses": self.state.shard_addresses,
            "is_initialized": self.state.is_initialized,
            "total_steps": self.state.total_steps,
            "last_loss": self.state.last_loss,
            "owner": self.state.owner,
        }

    def gather(self) -> dict:
        """The weights of all shards as arrays. Shards are other people's contracts, so what they say is checked."""
        weights = {}
        for address in self.state.shard_addresses.values():
            weights.update(query_contract(address, "get_weights"))
        return to_arrays(weights, parameter_shapes(self.state.config))
