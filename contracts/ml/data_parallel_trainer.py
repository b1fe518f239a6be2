"""Data Parallel Trainer

One model, many workers: the coordinator cuts the data into shards, asks each worker contract for the gradients of
its shard, averages the answers and makes one step. With shards of equal size the step is the same as one on all
data at once, since a mean of means is the mean.

On a chain this divides the work, not the time: all workers run inside the coordinator's one transaction, one after
the other, and its sender pays for all. If a worker raises, the whole round is undone.

Deploy this contract, then some training workers with its address, register each of them, and call train_round once
per epoch.
"""

import numpy as np

from panda import call, call_contract, constructor, contract, query

MAX_INPUT_DIM = 1000
MAX_WORKERS = 32
HISTORY_LENGTH = 50


@contract
class DataParallelTrainer:
    """Linear regression y = x . weights + bias with gradients from worker contracts.

    Its owner registers workers and trains, anybody may ask for predictions.
    """

    class State:
        """What the chain remembers between calls."""

        weights: list = []  # one per feature
        bias: float = 0.0
        input_dim: int = 0  # features per row
        is_initialized: bool = False
        workers: list = []  # addresses, in the order of their shards
        max_workers: int = 8
        total_rounds: int = 0
        total_samples: int = 0  # samples whose gradients arrived, in all rounds together
        last_loss: float = 0.0  # mean squared error of the last round, before its step
        training_history: list = []  # the newest rounds: {round, loss, samples, workers_used}
        owner: str = ""

    @constructor
    def create(self, ctx, input_dim: int = 1, max_workers: int = 8):
        """Choose the number of features and how many workers there may be. All weights start at zero."""
        if not 1 <= input_dim <= MAX_INPUT_DIM:
            raise ValueError(f"input_dim must be in [1, {MAX_INPUT_DIM}], got {input_dim}")
        if not 1 <= max_workers <= MAX_WORKERS:
            raise ValueError(f"max_workers must be in [1, {MAX_WORKERS}], got {max_workers}")
        self.state.owner = ctx.sender
        self.state.input_dim = input_dim
        self.state.max_workers = max_workers
        self.state.weights = [0.0] * input_dim
        self.state.is_initialized = True
        print(f"DataParallelTrainer for {input_dim} features and up to {max_workers} workers")

    @call
    def register_worker(self, ctx, worker_address: str):
        """Add a worker; it gets a shard of every later round."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can register workers")
        address = worker_address.strip()
        if not address:
            raise ValueError("Worker address must not be empty")
        if address in self.state.workers:
            raise ValueError(f"Worker {address} already registered")
        if len(self.state.workers) >= self.state.max_workers:
            raise ValueError(f"Max workers ({self.state.max_workers}) reached")
        self.state.workers.append(address)
        print(f"worker {len(self.state.workers)}: {address}")

    @call
    def remove_worker(self, ctx, worker_address: str):
        """Ask this worker no more."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can remove workers")
        if worker_address not in self.state.workers:
            raise ValueError(f"Worker {worker_address} not registered")
        self.state.workers.remove(worker_address)

    @call
    def train_round(self, ctx, x: list, y: list[float], learning_rate: float = 0.01) -> dict:
        """One step on all rows; gives the loss before the step and the round's number.

        With one feature, rows may be plain numbers.
        """
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can trigger training")
        if not self.state.is_initialized:
            raise ValueError("Model not initialized")
        if not x:
            raise ValueError("Training data must not be empty")
        if len(x) != len(y):
            raise ValueError(f"x and y length mismatch ({len(x)} != {len(y)})")
        if learning_rate <= 0:
            raise ValueError("learning_rate must be positive")

        if self.state.workers:
            answers = self._ask_workers(x, y)
        else:
            answers = self._compute_locally(x, y)
        if not answers:
            return {"loss": 0.0, "round": self.state.total_rounds}

        # Every answer counts the same in the step, however many rows its shard had; the loss is the mean over the rows.
        dw = np.mean([np.array(answer["dw"]) for answer in answers], axis=0)
        db = np.mean([answer["db"] for answer in answers])
        samples = sum(answer["rows"] for answer in answers)
        loss = sum(answer["loss"] * answer["rows"] for answer in answers) / samples

        self.state.weights = (np.array(self.state.weights) - learning_rate * dw).tolist()
        self.state.bias = float(self.state.bias - learning_rate * db)
        self.state.last_loss = loss
        self.state.total_rounds += 1
        self.state.total_samples += samples
        record = {
            "round": self.state.total_rounds,
            "loss": loss,
            "samples": samples,
            "workers_used": min(len(self.state.workers), len(x)),
        }
        self.state.training_history = (self.state.training_history + [record])[-HISTORY_LENGTH:]
        print(f"round {self.state.total_rounds}: loss {loss} with {record['workers_used']} workers")
        return {"loss": loss, "round": self.state.total_rounds}

    @query
    def predict(self, x: list) -> list[float]:
        """The model's answer for each row."""
        rows = as_rows(x, self.state.input_dim)
        return (rows @ np.array(self.state.weights) + self.state.bias).tolist()

    @query
    def training_status(self) -> dict:
        """How far the training has come, who takes part, and the model as it stands."""
        return {
            "total_rounds": self.state.total_rounds,
            "total_samples": self.state.total_samples,
            "last_loss": self.state.last_loss,
            "num_workers": len(self.state.workers),
            "workers": self.state.workers,
            "weights": self.state.weights,
            "bias": self.state.bias,
        }

    @query
    def model_info(self) -> dict:
        """The contract's plan and counters."""
        return {
            "input_dim": self.state.input_dim,
            "is_initialized": self.state.is_initialized,
            "total_rounds": self.state.total_rounds,
            "total_samples": self.state.total_samples,
            "last_loss": self.state.last_loss,
            "num_workers": len(self.state.workers),
            "max_workers": self.state.max_workers,
            "owner": self.state.owner,
        }

    def _ask_workers(self, x: list, y: list) -> list[dict]:
        """Each worker's answer for its shard, without those who gave no dict. Workers beyond the data are not asked."""
        workers = self.state.workers[:len(x)]
        size = max(1, len(x) // len(self.state.workers))
        answers = []
        for i, worker in enumerate(workers):
            start = i * size
            end = len(x) if i == len(workers) - 1 else start + size  # the last one takes the rest
            answer = call_contract(
                worker,
                "compute_gradients",
                x=x[start:end],
                y=y[start:end],
                weights=self.state.weights,
                bias=self.state.bias,
            )
            if isinstance(answer, dict) and answer:
                answers.append({
                    "dw": answer.get("dw", [0.0] * self.state.input_dim),
                    "db": answer.get("db", 0.0),
                    "loss": answer.get("loss", 0.0),
                    "rows": end - start,
                })
        return answers

    def _compute_locally(self, x: list, y: list) -> list[dict]:
        """Without workers the coordinator is its own: one answer for all rows."""
        rows = as_rows(x, self.state.input_dim)
        dw, db, loss = gradients(rows, np.array(y), np.array(self.state.weights), self.state.bias)
        return [{"dw": dw, "db": db, "loss": loss, "rows": len(x)}]


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
