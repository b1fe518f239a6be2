"""Auto Checkpoint Trainer, short form

A training that takes many blocks, on one screen: sleep, learn one mini-batch, store the model, sleep again.
The full form beside it adds cancelling, resuming, checks and a history.
"""

import numpy as np

from panda import call, contract, sleep

LEARNING_RATE = 0.01


@contract
class AutoCheckpointTrainer:
    """Linear regression y = x . weights + bias, one mini-batch per block."""

    class State:
        """What the chain remembers between the parts of a call."""

        weights: list = []
        bias: float = 0.0
        training_in_progress: bool = False
        current_epoch: int = 0
        current_batch: int = 0

    @call
    async def train(self, ctx, x: list[list[float]], y: list[float], epochs: int = 1, batch_size: int = 4):
        """Learn from rows of numbers and their targets, `batch_size` rows per block."""
        self.state.training_in_progress = True
        if not self.state.weights:
            self.state.weights = [0.0] * len(x[0])
        for epoch in range(epochs):
            for batch, start in enumerate(range(0, len(x), batch_size)):
                await sleep(1)
                self._learn(x[start:start + batch_size], y[start:start + batch_size])
                self.state.current_epoch = epoch
                self.state.current_batch = batch
        self.state.training_in_progress = False

    def _learn(self, x: list, y: list):
        """One step down the slope of the mean squared error."""
        rows, weights = np.array(x), np.array(self.state.weights)
        error = rows @ weights + self.state.bias - np.array(y)
        self.state.weights = (weights - LEARNING_RATE * 2 / len(x) * (rows.T @ error)).tolist()
        self.state.bias -= LEARNING_RATE * 2 * float(np.mean(error))
