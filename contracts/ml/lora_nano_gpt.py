"""LoRA Nano GPT

Teaches an existing language model something new without touching it. The model lies frozen in its shards; this
contract holds two thin matrices beside each attention matrix, and trains only those (Hu et al. 2021, "LoRA").

    effective weight = W + (alpha / rank) * A @ B        W: d x d, frozen     A: d x rank     B: rank x d

A starts as small random numbers, B as zeros: so A @ B is zero at first, and the model begins exactly as it was. For
d = 4096 and rank 4, A and B together have 512 times fewer numbers than W. Several such contracts can share one base
model, each with a speciality of its own.
"""

import numpy as np

from panda import call, constructor, contract, event, query
from panda.distributed import WeightManager, check_shard_addresses
from panda.transformer import (
    SEED,
    check_learning_rate,
    config_from,
    generate,
    inputs_and_targets,
    is_number,
    loss_and_gradients,
    loss_of,
    make_config,
    parameter_shapes,
    sgd,
    shard_names,
    to_arrays,
    to_lists,
)

PROJECTIONS = ("Wq", "Wk", "Wv", "Wo")
FIRST_SCALE = 0.01


@contract
class LoRANanoGPT:
    """Low-rank adapters over frozen shards. Anybody may train them and ask."""

    class State:
        """What the chain remembers between calls: the adapters only. The base model is in the shards."""

        config: dict = {}
        shard_addresses: dict = {}
        adapters: dict = {}  # blocks.{i}.attn.{projection}.A and .B
        lora_rank: int = 4
        lora_alpha: float = 1.0
        total_steps: int = 0
        last_loss: float = 0.0
        owner: str = ""

    @constructor
    def create(
        self,
        ctx,
        config: dict,
        shard_addresses: dict,
        lora_rank: int = 4,
        lora_alpha: float = 1.0,
    ):
        """Say which model is adapted and how thin the adapters are. The configuration must be the base model's.

        The shards are looked at when the model is first used, so the adapters may be there before them.
        """
        width, layers = config["d_model"], config["n_layers"]
        make_config(width, layers, n_heads=1)
        if type(lora_rank) is not int or not 1 <= lora_rank <= width:
            raise ValueError(f"lora_rank must be an integer between 1 and d_model ({width}), got {lora_rank!r}")
        if not is_number(lora_alpha) or not lora_alpha > 0:
            raise ValueError(f"lora_alpha must be > 0, got {lora_alpha!r}")
        self.state.owner = ctx.sender
        self.state.config = config
        self.state.shard_addresses = shard_addresses
        self.state.lora_rank = lora_rank
        self.state.lora_alpha = lora_alpha

        random = np.random.RandomState(SEED)
        adapters = {}
        for name in adapted_names(layers):
            adapters[name + ".A"] = random.randn(width, lora_rank) * FIRST_SCALE
            adapters[name + ".B"] = np.zeros((lora_rank, width))
        self.state.adapters = to_lists(adapters)
        self.emit(event.LoRAInitialized(rank=lora_rank, alpha=lora_alpha))

    @call
    def train(self, ctx, token_ids: list[int], learning_rate: float = 0.001):
        """One step for the adapters. The gradient reaches them through W by the chain rule."""
        check_learning_rate(learning_rate)
        config = self.base_config()
        inputs, targets = inputs_and_targets(token_ids, config)
        adapters = self.adapters_as_arrays()
        loss, full_gradients = loss_and_gradients(self.adapted_weights(adapters), config, inputs, targets)

        gradients = {}
        for name in adapted_names(config["n_layers"]):
            dw = full_gradients[name] * self.scale()
            gradients[name + ".A"] = dw @ adapters[name + ".B"].T
            gradients[name + ".B"] = adapters[name + ".A"].T @ dw
        self.state.adapters = to_lists(sgd(adapters, gradients, learning_rate))

        self.state.total_steps += 1
        self.state.last_loss = loss
        print(f"step {self.state.total_steps}: loss {loss:.4f}; the base model is untouched")
        self.emit(event.TrainingStep(step=self.state.total_steps, loss=loss))

    @query
    def generate(self, prompt_tokens: list[int], max_new_tokens: int = 50, temperature: float = 1.0) -> list[int]:
        """The prompt, continued by the adapted model."""
        weights = self.adapted_weights(self.adapters_as_arrays())
        return generate(weights, self.base_config(), prompt_tokens, max_new_tokens, temperature)

    @query
    def get_loss(self, token_ids: list[int]) -> float:
        """How surprised the adapted model is by this sequence."""
        inputs, targets = inputs_and_targets(token_ids, self.base_config())
        return loss_of(self.adapted_weights(self.adapters_as_arrays()), self.base_config(), inputs, targets)

    @query
    def get_adapters(self) -> dict:
        """The adapters by name: small enough to copy, and all that was learned here."""
        return self.state.adapters

    @query
    def lora_info(self) -> dict:
        """How many numbers are trained, and how many stay as they are."""
        adapters = self.adapters_as_arrays()
        trained = sum(array.size for array in adapters.values())
        frozen = WeightManager(self.state.shard_addresses).stats()["total_params"]
        return {
            "rank": self.state.lora_rank,
            "alpha": self.state.lora_alpha,
            "trained_parameters": trained,
            "frozen_parameters": frozen,
            "total_steps": self.state.total_steps,
            "last_loss": self.state.last_loss,
            "owner": self.state.owner,
        }

    # --- Private ---

    def base_config(self) -> dict:
        """The base model's whole configuration; what was left out has NanoGPT's defaults."""
        config = config_from(self.state.config)
        check_shard_addresses(self.state.shard_addresses, shard_names(config))
        return config

    def scale(self) -> float:
        """How strongly the adapters count."""
        return self.state.lora_alpha / self.state.lora_rank

    def adapters_as_arrays(self) -> dict:
        """The stored lists as arrays."""
        return {name: np.array(lists) for name, lists in self.state.adapters.items()}

    def adapted_weights(self, adapters: dict) -> dict:
        """The base model's weights from the shards, with the adapters added."""
        config = self.base_config()
        base = WeightManager(self.state.shard_addresses).gather()
        weights = to_arrays(base, parameter_shapes(config))
        for name in adapted_names(config["n_layers"]):
            weights[name] = weights[name] + self.scale() * (adapters[name + ".A"] @ adapters[name + ".B"])
        return weights


def adapted_names(layers: int) -> list:
    """The matrices that have adapters, in the order in which these are drawn."""
    return [f"blocks.{layer}.attn.{projection}" for layer in range(layers) for projection in PROJECTIONS]
