"""Gradient Accumulator

A large batch, one small transaction at a time. Each accumulate call works out the gradients of one sequence and
adds them up; apply_gradients makes a single step with their mean. Four calls with one sequence each give the same
step as one call with four sequences, to the last few digits, but never need the gas of four in one transaction.
"""

from panda import call, constructor, contract, event, query
from panda.training import check_fits
from panda.transformer import (
    add_gradients,
    check_learning_rate,
    config_from,
    init_weights,
    inputs_and_targets,
    loss_and_gradients,
    loss_of,
    parameter_shapes,
    scale_gradients,
    sgd,
    to_arrays,
    to_lists,
)


@contract
class GradientAccumulator:
    """A small GPT whose steps many calls prepare. Anybody may accumulate and apply; the owner may set weights."""

    class State:
        """What the chain remembers between calls."""

        accumulated_grads: dict = {}  # the sum so far, by name
        micro_batch_count: int = 0
        target_batches: int = 4  # how many make a step; a goal, not a rule
        weights: dict = {}
        config: dict = {}
        losses: list = []  # one per micro-batch of the step being prepared
        total_steps: int = 0
        last_loss: float = 0.0  # the mean over the last step's micro-batches
        owner: str = ""

    @constructor
    def create(self, ctx, config: dict = None, target_batches: int = 4):
        """Make an untrained model: `config` holds d_model, n_layers, n_heads, vocab_size and block_size, or less."""
        config = config_from({} if config is None else config)
        check_fits(config, copies=2)  # the weights and the sum
        if type(target_batches) is not int or target_batches < 1:
            raise ValueError(f"target_batches must be an integer >= 1, got {target_batches!r}")
        self.state.owner = ctx.sender
        self.state.config = config
        self.state.target_batches = target_batches
        self.state.weights = to_lists(init_weights(config))

    @call
    def set_weights(self, ctx, weights: dict):
        """Go on with weights from elsewhere: every name, every shape. What was accumulated belonged to the old ones."""
        if ctx.sender != self.state.owner:
            raise RuntimeError("Not authorized")
        self.state.weights = to_lists(to_arrays(weights, parameter_shapes(self.state.config)))
        self.clear()

    @call
    def accumulate(self, ctx, token_ids: list[int]):
        """Work out one sequence's gradients and add them to the sum. The weights stay as they are."""
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        loss, gradients = loss_and_gradients(self.arrays(self.state.weights), self.state.config, inputs, targets)
        self.state.accumulated_grads = to_lists(add_gradients(self.arrays(self.state.accumulated_grads), gradients))
        self.state.micro_batch_count += 1
        self.state.losses.append(loss)
        print(f"micro-batch {self.state.micro_batch_count} of {self.state.target_batches}: loss {loss:.4f}")
        self.emit(event.MicroBatchProcessed(batch=self.state.micro_batch_count))

    @call
    def apply_gradients(self, ctx, learning_rate: float = 0.001):
        """One step with the mean of what was accumulated, be it more or less than the target."""
        count = self.state.micro_batch_count
        if count == 0:
            raise RuntimeError("No gradients accumulated")
        check_learning_rate(learning_rate)
        mean = scale_gradients(self.arrays(self.state.accumulated_grads), 1.0 / count)
        self.state.weights = to_lists(sgd(self.arrays(self.state.weights), mean, learning_rate))
        self.state.total_steps += 1
        self.state.last_loss = sum(self.state.losses) / count
        self.clear()
        print(f"step {self.state.total_steps}: {count} micro-batches, mean loss {self.state.last_loss:.4f}")
        self.emit(event.GradientsApplied(micro_batches=count))

    @query
    def get_loss(self, token_ids: list[int]) -> float:
        """How surprised the model is by this sequence. It learns nothing."""
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        return loss_of(self.arrays(self.state.weights), self.state.config, inputs, targets)

    @query
    def progress(self) -> dict:
        """How much of the next step is prepared."""
        return {
            "micro_batch_count": self.state.micro_batch_count,
            "target_batches": self.state.target_batches,
            "is_ready": self.state.micro_batch_count >= self.state.target_batches,
            "total_steps": self.state.total_steps,
            "last_loss": self.state.last_loss,
        }

    # --- Private ---

    def clear(self):
        """Begin the next step's sum."""
        self.state.accumulated_grads = {}
        self.state.micro_batch_count = 0
        self.state.losses = []

    def arrays(self, lists: dict) -> dict:
        """Stored lists as arrays; an empty sum stays empty."""
        return to_arrays(lists, parameter_shapes(self.state.config)) if lists else {}
