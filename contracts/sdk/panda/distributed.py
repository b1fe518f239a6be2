"""A model whose weights lie in several contracts, handled as one.

Each shard is a contract like `ml/weight_shard.py`. It answers `get_weights()` with a dictionary from names to
numbers, and takes `store_weights(weights)` and `apply_gradients(gradients, learning_rate)` from those whom its
owner allows to write: add the coordinating contract's address there first, since its calls arrive with its own
address as sender.
"""

from panda import call_contract, query_contract

BYTES_PER_PARAMETER = 8


class WeightManager:
    """Reads and changes the weights in the shards, given as {shard's name: address}."""

    def __init__(self, shard_addresses: dict):
        self.shard_addresses = dict(shard_addresses)
        self._names = {}  # which weights each shard holds, as far as it has been asked

    def weights_of(self, shard: str) -> dict:
        """The weights of one shard."""
        weights = query_contract(self._address(shard), "get_weights")
        self._names[shard] = list(weights)
        return weights

    def gather(self) -> dict:
        """The weights of all shards together."""
        weights = {}
        for shard in self.shard_addresses:
            weights.update(self.weights_of(shard))
        return weights

    def scatter_gradients(self, gradients: dict, learning_rate: float):
        """Sends each gradient to the shards that hold its name; they step against it. Others are left alone."""
        for shard, address in self.shard_addresses.items():
            if shard not in self._names:
                self.weights_of(shard)
            part = {name: gradients[name] for name in self._names[shard] if name in gradients}
            if part:
                call_contract(address, "apply_gradients", gradients=part, learning_rate=learning_rate)

    def store_weights(self, shard: str, weights: dict):
        """Replaces the weights of one shard."""
        call_contract(self._address(shard), "store_weights", weights=weights)
        self._names[shard] = list(weights)

    def stats(self) -> dict:
        """How much all shards hold."""
        count = sum(count_numbers(value) for value in self.gather().values())
        return {
            "total_params": count,
            "total_bytes": count * BYTES_PER_PARAMETER,
            "shard_count": len(self.shard_addresses),
        }

    def _address(self, shard: str) -> str:
        if shard not in self.shard_addresses:
            known = ", ".join(self.shard_addresses) or "none"
            raise ValueError(f"unknown shard {shard!r}; known: {known}")
        return self.shard_addresses[shard]


def check_shard_addresses(shard_addresses: dict, names: list):
    """Refuses a map of shards that lacks one of the names, or has one that means nothing."""
    if not isinstance(shard_addresses, dict):
        raise ValueError("shard_addresses must be a dict of names and addresses")
    for name in names:
        if name not in shard_addresses:
            raise ValueError(f"shard_addresses lacks {name!r}; the model needs {', '.join(names)}")
    for name in shard_addresses:
        if name not in names:
            raise ValueError(f"shard_addresses has {name!r}, which the model does not need")


def count_numbers(value) -> int:
    """How many numbers a nested list holds."""
    if isinstance(value, list):
        return sum(count_numbers(item) for item in value)
    return 1
