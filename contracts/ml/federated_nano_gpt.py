"""Federated Nano GPT

Many people train one language model together. Each sends tokens; the contract works out how they would change the
model (the gradients) and adds that to a buffer. When enough have contributed, one step is made with the mean of
all.

Two protections are built in. Gradients longer than max_grad_norm are shortened, so that nobody's data counts for
more than a fair share. And contribute_and_aggregate is marked for proof: its execution can be recorded and checked
again by anyone.

Be clear about what this is not. The tokens are arguments of a public transaction, so nothing about them is private.
And a proof shows that the gradients were worked out correctly, not that the data were any good.
"""

from panda import call, constructor, contract, event, proof, query
from panda.training import check_fits
from panda.transformer import (
    add_gradients,
    check_learning_rate,
    clip_by_norm,
    generate,
    init_weights,
    inputs_and_targets,
    is_number,
    loss_and_gradients,
    loss_of,
    make_config,
    parameter_count,
    parameter_shapes,
    scale_gradients,
    sgd,
    to_arrays,
    to_lists,
)

HISTORY = 50


@contract
class FederatedNanoGPT:
    """A small GPT that learns in rounds from the contributions of many. Anybody may contribute and close a round."""

    class State:
        """What the chain remembers between calls."""

        weights: dict = {}
        config: dict = {}
        is_trained: bool = False
        total_steps: int = 0
        total_tokens_seen: int = 0
        last_loss: float = 0.0  # of the last contribution, before any step
        training_history: list = []  # the newest 50 rounds
        owner: str = ""
        round: int = 0  # rounds finished
        contributions_this_round: int = 0
        min_contributions_per_round: int = 1
        contributors: list = []  # everybody who ever contributed
        round_contributors: list = []  # those of the round under way
        gradient_buffer: dict = {}  # the sum of the round's gradients
        total_contributions: int = 0
        max_grad_norm: float = 1.0
        learning_rate: float = 0.001
        round_losses: list = []
        round_tokens: int = 0

    @constructor
    def create(
        self,
        ctx,
        d_model: int = 64,
        n_layers: int = 2,
        n_heads: int = 2,
        vocab_size: int = 256,
        block_size: int = 64,
        min_contributions: int = 1,
        max_grad_norm: float = 1.0,
        learning_rate: float = 0.001,
    ):
        """Make an untrained model, and the rules of its rounds."""
        config = make_config(d_model, n_layers, n_heads, vocab_size, block_size)
        check_fits(config, copies=2)  # the weights and the buffer
        if type(min_contributions) is not int or min_contributions < 1:
            raise ValueError(f"min_contributions must be an integer >= 1, got {min_contributions!r}")
        if not is_number(max_grad_norm) or not max_grad_norm > 0:
            raise ValueError(f"max_grad_norm must be > 0, got {max_grad_norm!r}")
        check_learning_rate(learning_rate)
        self.state.owner = ctx.sender
        self.state.config = config
        self.state.weights = to_lists(init_weights(config))
        self.state.min_contributions_per_round = min_contributions
        self.state.max_grad_norm = max_grad_norm
        self.state.learning_rate = learning_rate
        print(f"FederatedNanoGPT with {parameter_count(config)} parameters, {min_contributions} contributions a round")

    @call
    def contribute_gradients(self, ctx, token_ids: list[int]):
        """Add what these tokens would teach the model to the round. The model itself does not change yet."""
        self.contribute(ctx.sender, token_ids)

    @call
    def aggregate_and_update(self, ctx):
        """Close the round: one step with the mean of its gradients. Anybody may do it once there are enough."""
        self.aggregate(ctx.sender)

    @call
    @proof(type="validity")
    def contribute_and_aggregate(self, ctx, token_ids: list[int]):
        """Contribute, and close the round if that makes enough. The execution is recorded for checking."""
        self.contribute(ctx.sender, token_ids)
        if self.state.contributions_this_round >= self.state.min_contributions_per_round:
            self.aggregate(ctx.sender)

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

    @query
    def round_info(self) -> dict:
        """The round under way, its rules, and who has taken part."""
        return {
            "round": self.state.round,
            "contributions_this_round": self.state.contributions_this_round,
            "min_contributions_per_round": self.state.min_contributions_per_round,
            "round_contributors": self.state.round_contributors,
            "contributors": self.state.contributors,
            "total_contributions": self.state.total_contributions,
            "max_grad_norm": self.state.max_grad_norm,
            "learning_rate": self.state.learning_rate,
        }

    # Methods without a decorator are private: only the contract itself can call them.

    def contribute(self, contributor: str, token_ids: list):
        """Forward, backward, clip, add."""
        config = self.state.config
        inputs, targets = inputs_and_targets(token_ids, config)
        loss, gradients = loss_and_gradients(self.weights_as_arrays(), config, inputs, targets)
        gradients, norm = clip_by_norm(gradients, self.state.max_grad_norm)
        self.state.gradient_buffer = to_lists(add_gradients(self.buffer_as_arrays(), gradients))

        self.state.contributions_this_round += 1
        self.state.total_contributions += 1
        self.state.total_tokens_seen += len(inputs)
        self.state.round_tokens += len(inputs)
        self.state.last_loss = loss
        self.state.round_losses.append(loss)
        for names in (self.state.round_contributors, self.state.contributors):
            if contributor not in names:
                names.append(contributor)
        print(f"contribution {self.state.contributions_this_round}: loss {loss:.4f}, gradient norm {norm:.4f}")
        self.emit(event.GradientsContributed(
            contributor=contributor,
            round=self.state.round,
            loss=loss,
            grad_norm=norm,
            clipped=norm > self.state.max_grad_norm,
        ))

    def aggregate(self, trainer: str):
        """The mean of the buffer, one step, an empty buffer, the next round."""
        count = self.state.contributions_this_round
        if count < self.state.min_contributions_per_round:
            raise ValueError(f"Not enough contributions: {count}")
        mean = scale_gradients(self.buffer_as_arrays(), 1.0 / count)
        self.state.weights = to_lists(sgd(self.weights_as_arrays(), mean, self.state.learning_rate))

        self.state.is_trained = True
        self.state.total_steps += 1
        self.state.round += 1
        loss = sum(self.state.round_losses) / count
        record = {
            "step": self.state.total_steps,
            "loss": loss,
            "tokens": self.state.round_tokens,
            "trainer": trainer,
        }
        self.state.training_history = (self.state.training_history + [record])[-HISTORY:]
        self.state.gradient_buffer = {}
        self.state.contributions_this_round = 0
        self.state.round_contributors = []
        self.state.round_losses = []
        self.state.round_tokens = 0
        print(f"round {self.state.round} closed: {count} contributions, mean loss {loss:.4f}")
        self.emit(event.RoundCompleted(round=self.state.round, contributions=count, loss=loss))

    def weights_as_arrays(self) -> dict:
        """The stored lists as numpy arrays, once per call."""
        return to_arrays(self.state.weights, parameter_shapes(self.state.config))

    def buffer_as_arrays(self) -> dict:
        """The sum of the round's gradients so far; empty at its beginning."""
        buffer = self.state.gradient_buffer
        return to_arrays(buffer, parameter_shapes(self.state.config)) if buffer else {}
