"""Pipelined Trainer

One training step, spread over as many blocks as the model has parts. Each block needs only one shard's weights, so
a model can be trained of which no single transaction could hold all layers. For two layers:

    block 1   start_forward      embed shard      tokens become rows of numbers
    block 2   forward_stage(0)   block_0          the first layer; its input is kept for the way back
    block 3   forward_stage(1)   block_1          the second layer
    block 4   start_backward     head             scores, the loss, and the loss's gradient
    block 5   backward_stage(1)  block_1          how the second layer should change
    block 6   backward_stage(0)  block_0          how the first layer should change
    block 7   apply_updates      all shards       now everything changes at once

Each stage sets a timer for the next one. Timers call with this contract's address as sender, which is how a stage
knows that nobody else calls it. A backward stage computes its layer's forward pass again from the kept input: that
takes some time, but keeping every intermediate number would take far more storage (Chen et al. 2016, "Training deep
nets with sublinear memory cost").
"""

import numpy as np

from panda import ContractError, call, constructor, contract, event, query, self_address
from panda.distributed import WeightManager, check_shard_addresses
from panda.timer import cancel, schedule
from panda.transformer import (
    block_backward,
    block_forward,
    check_finite,
    check_learning_rate,
    config_from,
    cross_entropy,
    embed_backward,
    embed_forward,
    head_backward,
    head_forward,
    init_weights,
    inputs_and_targets,
    parameter_count,
    shard_names,
    shard_shapes,
    split_by_shard,
    to_arrays,
    to_lists,
)

IDLE = -1


@contract
class PipelinedTrainer:
    """Trains a GPT in shards, one layer per block. The owner initializes it; anybody may start a step."""

    class State:
        """What the chain remembers between calls."""

        config: dict = {}
        shard_addresses: dict = {}
        pipeline_state: dict = {}  # everything about the step under way; empty when there is none
        current_stage: int = -1  # the stage done last, from 0 (embed) on; -1 when no step is under way
        is_initialized: bool = False
        total_steps: int = 0
        last_loss: float = 0.0
        owner: str = ""

    @constructor
    def create(self, ctx, config: dict, shard_addresses: dict):
        """Say how large the model is (d_model, n_layers, n_heads, vocab_size, block_size) and where its shards are."""
        self.state.owner = ctx.sender
        self.state.config = config_from(config)
        check_shard_addresses(shard_addresses, shard_names(self.state.config))
        self.state.shard_addresses = shard_addresses
        print(f"PipelinedTrainer with {parameter_count(self.state.config)} parameters, {self.stages()} blocks per step")

    @call
    def initialize_weights(self, ctx):
        """Make the weights and give each shard its part. Once, and by the owner only: it replaces what is there."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can initialize weights")
        if self.state.is_initialized:
            raise ValueError("Already initialized")
        shards = self.manager()
        for shard, part in split_by_shard(to_lists(init_weights(self.state.config))).items():
            shards.store_weights(shard, part)
        self.state.is_initialized = True

    # --- Forward: one layer per block ---

    @call
    def start_forward(self, ctx, token_ids: list[int], learning_rate: float = 0.001):
        """Start a training step on one sequence. The timers do the rest; this needs only the embed shard."""
        if self.state.current_stage != IDLE:
            raise ValueError(f"A run is under way, at stage {self.state.current_stage} of {self.stages() - 1}")
        check_learning_rate(learning_rate)
        inputs, targets = inputs_and_targets(token_ids, self.state.config)
        x = embed_forward(self.shard("embed"), inputs)
        self.state.pipeline_state = {
            "token_ids": inputs,
            "targets": targets,
            "learning_rate": learning_rate,
            "activations": x.tolist(),  # what the next stage works on
            "layer_inputs": [],  # what each layer was given, for the way back
            "gradients": {},
        }
        self.done(0, "embed")
        self.next_block("forward_stage", stage=0)

    @call
    def forward_stage(self, ctx, stage: int):
        """Layer number `stage` on the way up."""
        self.only_by_timer(ctx)
        weights = self.shard(f"block_{stage}")
        run = self.state.pipeline_state
        x, _cache = block_forward(weights, stage, np.array(run["activations"]), self.n_heads())
        run["layer_inputs"].append(run["activations"])
        run["activations"] = x.tolist()
        self.done(1 + stage, f"block_{stage} forward")
        if stage + 1 < self.n_layers():
            self.next_block("forward_stage", stage=stage + 1)
        else:
            self.next_block("start_backward")

    # --- Backward: the same way down ---

    @call
    def start_backward(self, ctx):
        """The head: how wrong was the model, and in which direction is less wrong?"""
        self.only_by_timer(ctx)
        head = self.shard("head")
        run = self.state.pipeline_state
        logits, cache = head_forward(head, np.array(run["activations"]))
        loss, d_logits = cross_entropy(logits, run["targets"])
        dx, gradients = head_backward(head, d_logits, cache)
        run["loss"] = loss
        run["activations"] = dx.tolist()  # from here on: the gradient of the activations
        self.keep(gradients)
        self.done(1 + self.n_layers(), "head")
        self.next_block("backward_stage", stage=self.n_layers() - 1)

    @call
    def backward_stage(self, ctx, stage: int):
        """Layer number `stage` on the way down."""
        self.only_by_timer(ctx)
        weights = self.shard(f"block_{stage}")
        run = self.state.pipeline_state
        _x, cache = block_forward(weights, stage, np.array(run["layer_inputs"][stage]), self.n_heads())
        dx, gradients = block_backward(weights, stage, np.array(run["activations"]), cache)
        run["activations"] = dx.tolist()
        self.keep(gradients)
        self.done(1 + 2 * self.n_layers() - stage, f"block_{stage} backward")
        if stage > 0:
            self.next_block("backward_stage", stage=stage - 1)
        else:
            self.next_block("apply_updates")

    @call
    def apply_updates(self, ctx):
        """Give every shard its gradients. This one touches all shards, so that none is ever ahead of the others."""
        self.only_by_timer(ctx)
        run = self.state.pipeline_state
        tables = embed_backward(self.state.config, run["token_ids"], np.array(run["activations"]))
        self.keep(tables)
        self.manager().scatter_gradients(run["gradients"], run["learning_rate"])

        self.state.total_steps += 1
        self.state.last_loss = run["loss"]
        self.done(2 + 2 * self.n_layers(), "update")
        self.emit(event.TrainingStep(step=self.state.total_steps, loss=run["loss"]))
        self.reset()

    @call
    def cancel_run(self, ctx):
        """Give up the step under way. If a stage failed, its timer is gone, and the step would wait for ever."""
        if ctx.sender != self.state.owner:
            raise ValueError("Only owner can cancel a run")
        if self.state.current_stage == IDLE:
            raise ValueError("No run in progress")
        try:
            cancel(self.state.pipeline_state["timer"])
        except ContractError as gone:
            print(gone)  # the stage failed, and a timer that has rung is no more
        self.emit(event.RunCancelled(stage=self.state.current_stage))
        self.reset()

    @query
    def pipeline_status(self) -> dict:
        """How far the step under way has come, and what came of those before."""
        return {
            "running": self.state.current_stage != IDLE,
            "current_stage": self.state.current_stage,
            "total_stages": self.stages(),
            "total_steps": self.state.total_steps,
            "last_loss": self.state.last_loss,
        }

    # --- Private ---

    def only_by_timer(self, ctx):
        """Stages follow each other; called from outside they would mix up the order."""
        if ctx.sender != self_address():
            raise RuntimeError("Not authorized: stages are run by the contract's own timers")

    def next_block(self, method: str, **arguments):
        """Set the timer for the next stage, and remember it in case the run is cancelled."""
        self.state.pipeline_state["timer"] = schedule(self_address(), method, arguments, delay_blocks=1)

    def keep(self, gradients: dict):
        """Store a stage's gradients until the update. Numbers that are none are refused, lest they spread."""
        check_finite(gradients, "gradient")
        self.state.pipeline_state["gradients"].update(to_lists(gradients))

    def done(self, stage: int, name: str):
        """Tell the world that a stage is over."""
        self.state.current_stage = stage
        print(f"stage {stage}: {name}")
        self.emit(event.StageDone(stage=stage, name=name))

    def reset(self):
        """No step under way."""
        self.state.pipeline_state = {}
        self.state.current_stage = IDLE

    def shard(self, name: str) -> dict:
        """One shard's weights as checked arrays."""
        return to_arrays(self.manager().weights_of(name), shard_shapes(self.state.config, name))

    def manager(self) -> WeightManager:
        """Speaks with the shards."""
        return WeightManager(self.state.shard_addresses)

    def n_layers(self) -> int:
        """How many layers the model has."""
        return self.state.config["n_layers"]

    def n_heads(self) -> int:
        """How many heads each layer has."""
        return self.state.config["n_heads"]

    def stages(self) -> int:
        """Embed, each layer up, head, each layer down, update."""
        return 2 * self.n_layers() + 3
