"""Auto Checkpoint Trainer

A training that is too long for one transaction. The call sleeps, wakes in the next block, learns from one
mini-batch and sleeps again; after every batch the model and the place in the data are stored. So the model can be
asked while it learns, and the training can be cancelled and resumed at the very batch where it stopped.

What to know about long calls:

- The call itself trains nothing: each batch is a part of its own, in a later block, with its own gas, paid by
  whoever started it.
- A part that fails (an error, or not enough gas) undoes only itself and ends the call. The flag
  training_in_progress stays on, since nobody is left to clear it: the owner cancels, then anyone resumes.
- A cancelled call still wakes once. The field `run` tells it that another one has taken over, so two loops never
  train side by side.
"""

import numpy as np

from panda import call, constructor, contract, event, query, sleep

MAX_INPUT_DIM = 1000
MAX_LEARNING_RATE = 10
HISTORY_LENGTH = 50


@contract
class AutoCheckpointTrainer:
    """Linear regression y = x . weights + bias, one mini-batch per block. Anybody may train, the owner may cancel."""

    class State:
        """What the chain remembers between calls, and between the parts of one."""

        weights: list = []  # one per feature
        bias: float = 0.0
        input_dim: int = 0  # features per row
        is_initialized: bool = False
        training_data_x: list = []  # the rows of the training under way, or of a cancelled one
        training_data_y: list = []
        training_in_progress: bool = False
        current_epoch: int = 0  # epochs done in this training
        target_epochs: int = 1
        current_batch: int = 0  # batches done in this epoch
        total_batches: int = 0  # batches per epoch
        batch_size: int = 4  # rows per batch
        learning_rate: float = 0.01
        total_steps: int = 0  # batches learned in all trainings together
        total_samples: int = 0
        last_loss: float = 0.0  # mean squared error of the last batch, before its step
        epoch_losses: list = []  # the loss of each epoch's last batch
        training_history: list = []  # the newest batches: {step, loss, epoch, batch, samples}
        checkpoint_epoch: int = 0  # the last epoch that was completed
        run: int = 0  # number of the loop that may train; a loop with another number leaves
        owner: str = ""

    @constructor
    def create(self, ctx, input_dim: int = 1):
        """Choose the number of features. All weights start at zero."""
        check_input_dim(input_dim)
        self.state.owner = ctx.sender
        self.state.input_dim = input_dim
        self.state.weights = [0.0] * input_dim
        self.state.is_initialized = True
        print(f"AutoCheckpointTrainer for {input_dim} features")

    @call
    async def train(
        self, ctx, x: list, y: list[float], epochs: int = 1, batch_size: int = 4, learning_rate: float = 0.01
    ):
        """Learn from all rows `epochs` times, `batch_size` rows per block.

        With one feature, rows may be plain numbers.
        """
        if self.state.training_in_progress:
            raise ValueError("Training already in progress -- cancel or wait")
        self._check_initialized()
        if not x:
            raise ValueError("Training data must not be empty")
        if len(x) != len(y):
            raise ValueError(f"x and y must have same length ({len(x)} != {len(y)})")
        if epochs < 1:
            raise ValueError(f"epochs must be >= 1, got {epochs}")
        if batch_size < 1:
            raise ValueError(f"batch_size must be >= 1, got {batch_size}")
        if not 0 < learning_rate <= MAX_LEARNING_RATE:
            raise ValueError(f"learning_rate must be in (0, {MAX_LEARNING_RATE}], got {learning_rate}")

        self.state.training_data_x = x
        self.state.training_data_y = y
        self.state.target_epochs = epochs
        self.state.batch_size = batch_size
        self.state.learning_rate = learning_rate
        self.state.total_batches = (len(x) + batch_size - 1) // batch_size  # the last batch may be smaller
        self.state.current_epoch = 0
        self.state.current_batch = 0
        self.state.epoch_losses = []
        print(f"{epochs} epochs of {self.state.total_batches} batches, one per block")
        await self._learn_until_done()

    @call
    async def resume_training(self, ctx):
        """Go on where a cancelled training stopped, with its data and settings."""
        if self.state.training_in_progress:
            raise ValueError("Training is already running")
        if not self.state.training_data_y:
            raise ValueError("No training data to resume from (training completed or never started)")
        print(f"resuming at epoch {self.state.current_epoch}, batch {self.state.current_batch}")
        await self._learn_until_done()

    @call
    def cancel_training(self, ctx):
        """Stop before the next batch. The data stay, so that the training can be resumed."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can cancel training")
        if not self.state.training_in_progress:
            raise ValueError("No training in progress")
        self.state.training_in_progress = False
        self.emit(event.TrainingCancelled(
            epoch=self.state.current_epoch,
            batch=self.state.current_batch,
            steps=self.state.total_steps,
        ))

    @call
    def train_single_batch(self, ctx, x: list, y: list[float], learning_rate: float = 0.01) -> dict:
        """One step at once, without sleeping; gives its loss and its number."""
        self._check_initialized()
        if not x:
            raise ValueError("Batch data must not be empty")
        if len(x) != len(y):
            raise ValueError(f"x and y length mismatch ({len(x)} != {len(y)})")
        if learning_rate <= 0:
            raise ValueError("learning_rate must be positive")
        loss = self._step(x, y, learning_rate)
        return {"loss": loss, "step": self.state.total_steps}

    @query
    def predict(self, x: list) -> list[float]:
        """The model's answer for each row, also while it learns."""
        self._check_initialized()
        rows = as_rows(x, self.state.input_dim)
        return (rows @ np.array(self.state.weights) + self.state.bias).tolist()

    @query
    def training_progress(self) -> dict:
        """How far the training has come; progress_pct in percent of all its batches."""
        done = self.state.current_epoch * self.state.total_batches + self.state.current_batch
        planned = self.state.target_epochs * self.state.total_batches
        return {
            "training_in_progress": self.state.training_in_progress,
            "current_epoch": self.state.current_epoch,
            "target_epochs": self.state.target_epochs,
            "current_batch": self.state.current_batch,
            "total_batches": self.state.total_batches,
            "total_steps": self.state.total_steps,
            "total_samples": self.state.total_samples,
            "last_loss": self.state.last_loss,
            "checkpoint_epoch": self.state.checkpoint_epoch,
            "progress_pct": round(100 * done / planned, 1) if planned else 0.0,
            "epoch_losses": self.state.epoch_losses,
        }

    @query
    def model_info(self) -> dict:
        """The model as it stands."""
        return {
            "input_dim": self.state.input_dim,
            "is_initialized": self.state.is_initialized,
            "weights": self.state.weights,
            "bias": self.state.bias,
            "total_steps": self.state.total_steps,
            "total_samples": self.state.total_samples,
            "last_loss": self.state.last_loss,
            "owner": self.state.owner,
        }

    async def _learn_until_done(self):
        """One batch per block, until the last epoch is done, somebody cancels, or another loop takes over."""
        self.state.training_in_progress = True
        self.state.run += 1
        run = self.state.run  # a local: it keeps its value over the sleep, while the state may change

        while self.state.current_epoch < self.state.target_epochs:
            await sleep(1)
            if not self.state.training_in_progress or self.state.run != run:
                return
            self._learn_next_batch()

        self.state.training_in_progress = False
        self.state.training_data_x = []
        self.state.training_data_y = []
        print(f"done after {self.state.total_steps} steps, last loss {self.state.last_loss}")

    def _learn_next_batch(self):
        """The batch whose turn it is, and the place of the next one."""
        size = self.state.batch_size
        epoch, batch = self.state.current_epoch, self.state.current_batch
        x = self.state.training_data_x[batch * size:(batch + 1) * size]
        y = self.state.training_data_y[batch * size:(batch + 1) * size]
        loss = self._step(x, y, self.state.learning_rate)

        record = {"step": self.state.total_steps, "loss": loss, "epoch": epoch, "batch": batch, "samples": len(x)}
        self.state.training_history = (self.state.training_history + [record])[-HISTORY_LENGTH:]
        if batch + 1 < self.state.total_batches:
            self.state.current_batch = batch + 1
        else:
            self.state.epoch_losses.append(loss)
            self.state.current_epoch = epoch + 1
            self.state.current_batch = 0
            self.state.checkpoint_epoch = epoch + 1

    def _step(self, x: list, y: list, learning_rate: float) -> float:
        """Move the model one step downhill; gives the loss before the step."""
        weights = np.array(self.state.weights)
        dw, db, loss = gradients(as_rows(x, self.state.input_dim), np.array(y), weights, self.state.bias)
        self.state.weights = (weights - learning_rate * dw).tolist()
        self.state.bias = float(self.state.bias - learning_rate * db)
        self.state.last_loss = loss
        self.state.total_steps += 1
        self.state.total_samples += len(x)
        return loss

    def _check_initialized(self):
        if not self.state.is_initialized:
            raise ValueError("Model not initialized")


def check_input_dim(input_dim: int):
    """A number of features that a contract can store and pay for."""
    if not 1 <= input_dim <= MAX_INPUT_DIM:
        raise ValueError(f"input_dim must be in [1, {MAX_INPUT_DIM}], got {input_dim}")


def as_rows(x: list, width: int):
    """An array of shape (rows, width)."""
    return np.array(x, dtype=float).reshape(len(x), width)


def gradients(x, y, weights, bias: float):
    """Gradients of the mean squared error by weights and bias, and the error itself.

    Shapes: x (n, d), y (n,), weights (d,).
    """
    error = x @ weights + bias - y
    dw = 2 / len(y) * (x.T @ error)
    db = 2 / len(y) * np.sum(error)
    return dw, db, float(np.mean(error ** 2))
