"""Helpers for training that takes more than one transaction: settings, batches, progress and size estimates.

A contract has no background thread. Long training is cut into mini-batches, one or a few per block of the chain,
and everything that must be known at the next block is stored. These classes keep that bookkeeping in one place;
each can be turned into a plain dictionary (`to_dict`), stored in a field, and made anew from it (`from_dict`).
"""

MEGABYTE = 2**20
STATE_LIMIT_MB = 10
SHARD_SIZE_MB = 2


class TrainingConfig:
    """How to train: passes over the data, sequences per step, step size, and how much to do in one block."""

    def __init__(
        self,
        epochs=1,
        batch_size=4,
        learning_rate=0.001,
        checkpoint_interval=0,
        max_batches_per_block=1,
        grad_accumulation_steps=1,
    ):
        if epochs < 1:
            raise ValueError(f"epochs must be >= 1, got {epochs}")
        if batch_size < 1:
            raise ValueError(f"batch_size must be >= 1, got {batch_size}")
        if not 0 < learning_rate <= 10:
            raise ValueError(f"learning_rate must be in (0, 10], got {learning_rate}")
        if max_batches_per_block < 0:
            raise ValueError(f"max_batches_per_block must be >= 0, got {max_batches_per_block}")
        if grad_accumulation_steps < 1:
            raise ValueError(f"grad_accumulation_steps must be >= 1, got {grad_accumulation_steps}")
        self.epochs = epochs
        self.batch_size = batch_size
        self.learning_rate = learning_rate
        self.checkpoint_interval = checkpoint_interval  # batches between checkpoints; 0: after every batch
        self.max_batches_per_block = max_batches_per_block  # 0: no limit
        self.grad_accumulation_steps = grad_accumulation_steps

    def to_dict(self) -> dict:
        """The settings by name."""
        return {
            "epochs": self.epochs,
            "batch_size": self.batch_size,
            "learning_rate": self.learning_rate,
            "checkpoint_interval": self.checkpoint_interval,
            "max_batches_per_block": self.max_batches_per_block,
            "grad_accumulation_steps": self.grad_accumulation_steps,
        }

    @classmethod
    def from_dict(cls, settings: dict):
        """Settings from a dictionary. Names that are not settings are ignored; missing ones have their defaults."""
        known = cls().to_dict()
        return cls(**{name: value for name, value in settings.items() if name in known})


class DataLoader:
    """Cuts a long list of tokens into overlapping training sequences and hands them out in batches.

    A window starts at every token that still has block_size + 1 tokens from itself on: the inputs are the first
    block_size of them, the targets the same shifted by one. Iterating gives (inputs, targets), two lists with one list
    of tokens per sequence. The loader is its own iterator: two loops over one loader share their place.
    """

    def __init__(self, token_ids, block_size, batch_size=1):
        if len(token_ids) < block_size + 1:
            raise ValueError(f"Need at least block_size+1 ({block_size + 1}) tokens, got {len(token_ids)}")
        if block_size < 1:
            raise ValueError(f"block_size must be >= 1, got {block_size}")
        if batch_size < 1:
            raise ValueError(f"batch_size must be >= 1, got {batch_size}")
        self.token_ids = list(token_ids)
        self.block_size = block_size
        self.batch_size = batch_size
        self.n_sequences = len(self.token_ids) - block_size
        self.n_batches = ceil_div(self.n_sequences, batch_size)
        self._next_batch = 0

    def __len__(self):
        return self.n_batches

    def __iter__(self):
        self.reset()
        return self

    def __next__(self):
        if self._next_batch >= self.n_batches:
            raise StopIteration
        batch = self.batch(self._next_batch)
        self._next_batch += 1
        return batch

    def reset(self):
        """Back to the first batch."""
        self._next_batch = 0

    def batch(self, index: int):
        """The batch of that number, without moving: what training that sleeps between its batches asks for."""
        first = index * self.batch_size
        starts = range(first, min(first + self.batch_size, self.n_sequences))
        inputs = [self.token_ids[start:start + self.block_size] for start in starts]
        targets = [self.token_ids[start + 1:start + 1 + self.block_size] for start in starts]
        return inputs, targets

    @property
    def current_batch(self) -> int:
        """How many batches have been handed out since the start."""
        return self._next_batch

    @property
    def progress(self) -> float:
        """The same as a fraction of all batches."""
        return self._next_batch / self.n_batches


class CheckpointState:
    """Where a training run stands. Nothing here stops a run: whoever trains looks at is_complete and is_cancelled."""

    def __init__(self, total_epochs=1, batches_per_epoch=1):
        self.total_epochs = total_epochs
        self.batches_per_epoch = batches_per_epoch
        self.current_epoch = 0
        self.current_batch = 0
        self.total_steps = 0
        self.total_tokens = 0
        self.epoch_losses = []  # the last loss of each finished epoch
        self.last_loss = 0.0
        self.is_complete = False
        self.is_cancelled = False

    def advance_batch(self, loss, tokens_processed):
        """One more batch is done."""
        self.current_batch += 1
        self.total_steps += 1
        self.total_tokens += tokens_processed
        self.last_loss = loss
        if self.current_batch >= self.batches_per_epoch:
            self.epoch_losses.append(loss)
            self.current_epoch += 1
            self.current_batch = 0
            if self.current_epoch >= self.total_epochs:
                self.is_complete = True

    @property
    def progress_pct(self) -> float:
        """Batches done of all batches, in percent; 100.0 when there is nothing to do."""
        total = self.total_epochs * self.batches_per_epoch
        if total <= 0:
            return 100.0
        return (self.current_epoch * self.batches_per_epoch + self.current_batch) / total * 100.0

    def to_dict(self) -> dict:
        """Everything by name."""
        return {
            "total_epochs": self.total_epochs,
            "batches_per_epoch": self.batches_per_epoch,
            "current_epoch": self.current_epoch,
            "current_batch": self.current_batch,
            "total_steps": self.total_steps,
            "total_tokens": self.total_tokens,
            "epoch_losses": list(self.epoch_losses),
            "last_loss": self.last_loss,
            "is_complete": self.is_complete,
            "is_cancelled": self.is_cancelled,
        }

    @classmethod
    def from_dict(cls, saved: dict):
        """The run that `to_dict` described. What is missing has the values of a run that has not begun."""
        run = cls(saved.get("total_epochs", 1), saved.get("batches_per_epoch", 1))
        run.current_epoch = saved.get("current_epoch", 0)
        run.current_batch = saved.get("current_batch", 0)
        run.total_steps = saved.get("total_steps", 0)
        run.total_tokens = saved.get("total_tokens", 0)
        run.epoch_losses = list(saved.get("epoch_losses", []))
        run.last_loss = saved.get("last_loss", 0.0)
        run.is_complete = saved.get("is_complete", False)
        run.is_cancelled = saved.get("is_cancelled", False)
        return run


def estimate_model_size(d_model, n_layers, vocab_size, block_size, bytes_per_param=8) -> dict:
    """How many numbers a language model of this size has, and where they fit.

    The head is counted on its own, with a bias, as the contracts have it: a published count for a model that shares its
    head with the token table (GPT-2 small: 124 million) is smaller (here 163 million).
    """
    embeddings = vocab_size * d_model + block_size * d_model
    layers = n_layers * (12 * d_model * d_model + 13 * d_model)
    final_norm = 2 * d_model
    head = d_model * vocab_size + vocab_size
    param_count = embeddings + layers + final_norm + head
    estimated_bytes = param_count * bytes_per_param
    megabytes = estimated_bytes / MEGABYTE
    return {
        "param_count": param_count,
        "estimated_bytes": estimated_bytes,
        "estimated_mb": round(megabytes, 2),
        "fits_in_state": megabytes < STATE_LIMIT_MB,
        "recommended_shards": 1 if megabytes <= SHARD_SIZE_MB else int(megabytes / SHARD_SIZE_MB) + 1,
    }


def check_fits(config: dict, copies=1):
    """Refuses a language model whose weights, so many times over, would be too large for one contract's state."""
    size = estimate_model_size(**{name: config[name] for name in ("d_model", "n_layers", "vocab_size", "block_size")})
    megabytes = size["estimated_bytes"] * copies / MEGABYTE
    if megabytes >= STATE_LIMIT_MB:
        raise ValueError(
            f"{size['param_count']} parameters take {megabytes:.1f} MB, and a contract holds {STATE_LIMIT_MB} MB; "
            "make the model smaller, or spread it over shards (see DistributedNanoGPT)"
        )


def partition_epochs(total_epochs, batches_per_epoch, max_batches_per_block=1) -> dict:
    """How many blocks a training run takes. A limit of 0 or below means: all in one block."""
    total_batches = total_epochs * batches_per_epoch
    if max_batches_per_block <= 0:
        total_blocks = blocks_per_epoch = 1
    else:
        total_blocks = ceil_div(total_batches, max_batches_per_block)
        blocks_per_epoch = ceil_div(batches_per_epoch, max_batches_per_block)
    return {
        "total_batches": total_batches,
        "total_blocks": total_blocks,
        "blocks_per_epoch": blocks_per_epoch,
        "max_batches_per_block": max_batches_per_block,
    }


def auto_shard(runner, model_config: dict, owner="deployer") -> dict:
    """Deploys a weight shard for each part of a model and gives their addresses by name.

    This runs outside the chain, in a script with a `panda.testing.ContractTestRunner`; a contract cannot deploy others.
    The shards are `embed`, one `block_i` per layer (2 unless the configuration says n_layers) and `head`.
    """
    layers = model_config.get("n_layers", 2)
    names = ["embed"] + [f"block_{layer}" for layer in range(layers)] + ["head"]
    return {name: runner.deploy("ml/weight_shard.py", sender=owner, shard_id=name) for name in names}


def ceil_div(a: int, b: int) -> int:
    """a / b, rounded up."""
    return -(-a // b)
