"""Nano GPT, trained in its sleep

The same language model as Nano GPT, trained by one call that goes on for many blocks: it sleeps a block, does one
mini-batch, sleeps again. Meanwhile everybody can use the model, look at its progress, or (the owner) stop it.

Try it:

    1. Deploy small: d_model 16, n_layers 1, n_heads 2, vocab_size 16, block_size 8.
    2. train_async on [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4] with epochs 10, learning_rate 0.5. It answers `suspended`.
    3. Advance the chain a few blocks and ask training_progress: one batch has been done in each.
    4. cancel_training ends it early and frees the data; train_async starts again, on the weights learned so far.

Two things are easily got wrong in training that sleeps. After a cancel, the old call still sleeps; if training is
started again before it wakes, two loops would train at once. So every start has its number (`run`), and a loop that
wakes under another number leaves without a trace. And when a part fails (an error, or no gas left), the chain
undoes that part and ends the call, but the flag stays up, because an undone part cannot take it down: the owner
cancels, then anyone may start anew.
"""

from panda import call, constructor, contract, event, query, sleep
from panda.training import DataLoader, TrainingConfig, check_fits
from panda.transformer import (
    check_tokens,
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
class NanoGPTAsync:
    """A small GPT whose training takes one mini-batch per block. Anybody may start it, the owner may stop it."""

    class State:
        """What the chain remembers between calls."""

        weights: dict = {}
        config: dict = {}
        is_trained: bool = False
        total_steps: int = 0
        total_tokens_seen: int = 0
        last_loss: float = 0.0  # the mean over the last mini-batch
        training_history: list = []  # the newest 50 mini-batches
        owner: str = ""
        training_data: list = []  # kept while a training is under way
        training_in_progress: bool = False
        current_epoch: int = 0
        target_epochs: int = 1
        current_batch_idx: int = 0  # the next one, within its epoch
        total_batches: int = 0  # in one epoch
        batch_size: int = 4
        epoch_losses: list = []  # the loss of each epoch's last batch
        checkpoint_epoch: int = 0  # epochs finished
        learning_rate: float = 0.001
        run: int = 0  # the number of the last start

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
        print(f"NanoGPTAsync with {parameter_count(config)} parameters")

    @call
    async def train_async(
        self,
        ctx,
        token_ids: list[int],
        epochs: int = 1,
        batch_size: int = 4,
        learning_rate: float = 0.001,
    ):
        """Train on every window of the tokens, one mini-batch per block. The call itself only starts the work."""
        self.begin(token_ids, epochs, batch_size, learning_rate)
        del token_ids  # stored by now: a sleeping call pays for every variable that it keeps
        run = self.state.run
        while True:
            await sleep(blocks=1)
            if not self.state.training_in_progress or self.state.run != run:
                return  # cancelled, and perhaps started anew by another call
            self.train_next_batch(ctx.sender)
            if self.state.current_epoch >= self.state.target_epochs:
                self.finish()
                return

    @call
    def cancel_training(self, ctx):
        """Stop the training and free its data. The weights stay as they are."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only the contract owner can cancel training")
        if not self.state.training_in_progress:
            raise ValueError("No training in progress")
        self.state.training_in_progress = False
        self.state.training_data = []
        print(f"cancelled in epoch {self.state.current_epoch}, before batch {self.state.current_batch_idx}")
        self.emit(event.TrainingCancelled(
            cancelled_by=ctx.sender,
            epoch=self.state.current_epoch,
            batch=self.state.current_batch_idx,
        ))

    @query
    def training_progress(self) -> dict:
        """How far the training under way has come, or how far the last one came."""
        return {
            "training_in_progress": self.state.training_in_progress,
            "current_epoch": self.state.current_epoch,
            "target_epochs": self.state.target_epochs,
            "current_batch": self.state.current_batch_idx,
            "total_batches": self.state.total_batches,
            "total_steps": self.state.total_steps,
            "last_loss": self.state.last_loss,
            "checkpoint_epoch": self.state.checkpoint_epoch,
            "epoch_losses": self.state.epoch_losses,
        }

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

    # The parts of a training. They have no decorator, so only the contract itself can call them.

    def begin(self, token_ids: list, epochs: int, batch_size: int, learning_rate: float):
        """Check everything now: an error in a later block would reach nobody."""
        if self.state.training_in_progress:
            raise ValueError("Training already in progress -- cancel or wait")
        for name, number in (("epochs", epochs), ("batch_size", batch_size)):
            if type(number) is not int:
                raise ValueError(f"{name} must be an integer, got {number!r}")
        settings = TrainingConfig(epochs, batch_size, learning_rate)
        check_tokens(token_ids, self.state.config)
        loader = DataLoader(token_ids, self.state.config["block_size"], batch_size)

        self.state.run += 1
        self.state.training_in_progress = True
        self.state.training_data = token_ids
        self.state.target_epochs = settings.epochs
        self.state.batch_size = settings.batch_size
        self.state.learning_rate = settings.learning_rate
        self.state.total_batches = loader.n_batches
        self.state.current_epoch = 0
        self.state.current_batch_idx = 0
        self.state.epoch_losses = []
        print(f"training starts: {loader.n_sequences} windows, {loader.n_batches} batches, {epochs} times")

    def train_next_batch(self, trainer: str):
        """One step of gradient descent for each window of the batch whose turn it is."""
        config = self.state.config
        loader = DataLoader(self.state.training_data, config["block_size"], self.state.batch_size)
        weights = self.weights_as_arrays()
        losses = []
        for inputs, targets in zip(*loader.batch(self.state.current_batch_idx)):
            loss, gradients = loss_and_gradients(weights, config, inputs, targets)
            weights = sgd(weights, gradients, self.state.learning_rate)
            losses.append(loss)

        mean_loss = sum(losses) / len(losses)
        tokens = len(losses) * config["block_size"]
        self.state.weights = to_lists(weights)
        self.state.is_trained = True
        self.state.total_steps += len(losses)
        self.state.total_tokens_seen += tokens
        self.state.last_loss = mean_loss
        record = {
            "step": self.state.total_steps,
            "loss": mean_loss,
            "tokens": tokens,
            "trainer": trainer,
            "epoch": self.state.current_epoch,
            "batch": self.state.current_batch_idx,
        }
        self.state.training_history = (self.state.training_history + [record])[-HISTORY:]

        self.state.current_batch_idx += 1
        if self.state.current_batch_idx == self.state.total_batches:
            self.end_epoch()

    def end_epoch(self):
        """All windows have been seen once more."""
        self.state.epoch_losses.append(self.state.last_loss)
        self.state.current_epoch += 1
        self.state.current_batch_idx = 0
        self.state.checkpoint_epoch = self.state.current_epoch
        print(f"epoch {self.state.current_epoch} done: loss {self.state.last_loss:.4f}")
        self.emit(event.EpochCompleted(epoch=self.state.current_epoch, loss=self.state.last_loss))

    def finish(self):
        """The work is done: take the flag down and free the data."""
        self.state.training_in_progress = False
        self.state.training_data = []
        self.emit(event.TrainingCompleted(
            epochs=self.state.target_epochs,
            steps=self.state.total_steps,
            loss=self.state.last_loss,
        ))

    def weights_as_arrays(self) -> dict:
        """The stored lists as numpy arrays, once per call."""
        return to_arrays(self.state.weights, parameter_shapes(self.state.config))
