"""Data Parallel Trainer, short form

One model, many workers, on one screen: cut the data into shards, ask each worker contract for its gradients,
average, step. The full form beside it adds checks, a history and training without workers.
"""

import numpy as np

from panda import call, call_contract, constructor, contract


@contract
class DataParallelTrainer:
    """Linear regression y = x . weights + bias with gradients from worker contracts."""

    class State:
        """What the chain remembers between calls."""

        weights: list = []
        bias: float = 0.0
        workers: list = []
        total_rounds: int = 0
        last_loss: float = 0.0
        owner: str = ""

    @constructor
    def create(self, ctx, input_dim: int = 1):
        """Choose the number of features. All weights start at zero."""
        self.state.owner = ctx.sender
        self.state.weights = [0.0] * input_dim

    @call
    def register_worker(self, ctx, worker_address: str):
        """Add a worker; it gets a shard of every later round."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can register workers")
        self.state.workers.append(worker_address)

    @call
    def train_round(self, ctx, x: list[list[float]], y: list[float], learning_rate: float = 0.01):
        """One step on all rows. The last worker takes the rest when they cannot be shared out evenly."""
        count = len(self.state.workers)
        size = max(1, len(x) // count)
        answers = []
        for i, worker in enumerate(self.state.workers[:len(x)]):
            start = i * size
            end = len(x) if i == min(count, len(x)) - 1 else start + size
            answers.append(call_contract(
                worker,
                "compute_gradients",
                x=x[start:end],
                y=y[start:end],
                weights=self.state.weights,
                bias=self.state.bias,
            ))
        dw = np.mean([answer["dw"] for answer in answers], axis=0)
        db = float(np.mean([answer["db"] for answer in answers]))
        self.state.weights = (np.array(self.state.weights) - learning_rate * dw).tolist()
        self.state.bias -= learning_rate * db
        self.state.last_loss = float(np.mean([answer["loss"] for answer in answers]))
        self.state.total_rounds += 1
