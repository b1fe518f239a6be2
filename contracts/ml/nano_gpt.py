"""Nano GPT

A language model inside a contract: the network behind chat programs, small enough to be trained by transactions.
Send it sequences of tokens, and with each call it foretells the next token a little better.

Try it:

    1. Deploy   with small numbers, say d_model 16, n_layers 1, n_heads 2, vocab_size 16, block_size 8.
    2. get_loss for [1, 2, 3, 4, 1, 2, 3, 4]: about log(16) = 2.77, since the model knows nothing yet.
    3. train    on the same tokens a few dozen times with learning_rate 0.5; see last_loss fall.
    4. generate from [1, 2]: the model goes on with 3, 4, 1, 2 ...

The default model has 137,216 parameters. How it works is written in `panda.transformer`, step by step; open it
beside this.
"""

from panda import call, constructor, contract, event, query
from panda.training import check_fits
from panda.transformer import (
    check_learning_rate,
    generate,
    init_weights,
    inputs_and_targets,
    loss_and_gradients,
    loss_of,
    make_config,
    parameter_count,
    parameter_shapes,
    sgd,
    to_arrays,
    to_lists,
)

HISTORY = 50


@contract
class NanoGPT:
    """A small GPT that anybody may train and ask."""

    class State:
        """What the chain remembers between calls."""

        weights: dict = {}  # every learned number, by the name of its matrix
        config: dict = {}  # how large the model is
        is_trained: bool = False
        total_steps: int = 0
        total_tokens_seen: int = 0
        last_loss: float = 0.0  # before the last step
        training_history: list = []  # the newest 50 steps
        owner: str = ""

    @constructor
    def create(
        self,
        ctx,
        d_model: int = 64,
        n_layers: int = 2,
        n_heads: int = 2,
        vocab_size: int = 256,
        block_size: int = 64,
    ):
        """Make an untrained model. The same numbers give the same weights on every machine."""
        config = make_config(d_model, n_layers, n_heads, vocab_size, block_size)
        check_fits(config)
        self.state.owner = ctx.sender
        self.state.config = config
        self.state.weights = to_lists(init_weights(config))
        print(f"NanoGPT with {parameter_count(config)} parameters")

    @call
    def train(self, ctx, token_ids: list[int], learning_rate: float = 0.001):
        """Learn from one sequence: at each position, what the next token is. The first block_size + 1 tokens count."""
        check_learning_rate(learning_rate)
        inputs, targets = inputs_and_targets(token_ids, self.state.config)

        weights = self.weights_as_arrays()
        loss, gradients = loss_and_gradients(weights, self.state.config, inputs, targets)
        self.state.weights = to_lists(sgd(weights, gradients, learning_rate))

        self.state.is_trained = True
        self.state.total_steps += 1
        self.state.total_tokens_seen += len(inputs)
        self.state.last_loss = loss
        record = {"step": self.state.total_steps, "loss": loss, "tokens": len(inputs), "trainer": ctx.sender}
        self.state.training_history = (self.state.training_history + [record])[-HISTORY:]
        print(f"step {self.state.total_steps}: loss {loss:.4f} on {len(inputs)} tokens")
        self.emit(event.TrainingStep(step=self.state.total_steps, loss=loss))

    @query
    def generate(self, prompt_tokens: list[int], max_new_tokens: int = 50, temperature: float = 1.0) -> list[int]:
        """The prompt, continued by the most likely tokens. The temperature never changes which one that is."""
        return generate(self.weights_as_arrays(), self.state.config, prompt_tokens, max_new_tokens, temperature)

    @query
    def get_loss(self, token_ids: list[int]) -> float:
        """How surprised the model is by this sequence: 0 if it knew every next token for sure. It learns nothing."""
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        return loss_of(self.weights_as_arrays(), self.state.config, inputs, targets)

    @query
    def model_info(self) -> dict:
        """How large the model is and how far its training has come."""
        return {
            "config": self.state.config,
            "parameters": parameter_count(self.state.config),
            "is_trained": self.state.is_trained,
            "total_steps": self.state.total_steps,
            "total_tokens_seen": self.state.total_tokens_seen,
            "last_loss": self.state.last_loss,
            "owner": self.state.owner,
        }

    def weights_as_arrays(self) -> dict:
        """The stored lists as numpy arrays, once per call."""
        return to_arrays(self.state.weights, parameter_shapes(self.state.config))
