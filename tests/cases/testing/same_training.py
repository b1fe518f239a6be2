"""One contract, shards, a pipeline, accumulation, a federation, sleep: ways to train a model that give the same weights."""
from panda.testing import ContractTestRunner
from panda.training import auto_shard

CONFIG = {"d_model": 8, "n_layers": 2, "n_heads": 2, "vocab_size": 10, "block_size": 6}
STEPS = 6
RATE = 0.2


def tokens(step):
    return [(step * 3 + 2 * i + i * i // 3) % 10 for i in range(7)]


def numbers(value):
    """All numbers of a nested list."""
    return [n for item in value for n in numbers(item)] if isinstance(value, list) else [value]


def far(a, b):
    """The largest difference between two dictionaries of weights."""
    assert sorted(a) == sorted(b), (sorted(a), sorted(b))
    return max(abs(p - q) for name in a for p, q in zip(numbers(a[name]), numbers(b[name])))


def in_shards(runner, file):
    """A coordinator of four shards, with its weights initialized."""
    shards = auto_shard(runner, CONFIG, owner="alice")
    coordinator = runner.deploy(file, sender="alice", config=CONFIG, shard_addresses=shards)
    for address in shards.values():
        runner.call(address, "add_writer", sender="alice", address=coordinator)
    runner.call(coordinator, "initialize_weights", sender="alice")
    return coordinator, shards


def gathered(runner, shards):
    weights = {}
    for address in shards.values():
        weights.update(runner.query(address, "get_weights"))
    return weights


runner = ContractTestRunner()
single = runner.deploy("ml/nano_gpt.py", sender="alice", **CONFIG)
for step in range(STEPS):
    runner.call(single, "train", sender="bob", token_ids=tokens(step), learning_rate=RATE)
expected = runner.state(single)["weights"]
losses = [record["loss"] for record in runner.state(single)["training_history"]]
print("one contract", len(numbers(list(expected.values()))), [format(loss, ".9f") for loss in losses])

for file in ("ml/distributed_nano_gpt.py", "ml/distributed_trainer.py"):
    coordinator, shards = in_shards(runner, file)
    for step in range(STEPS):
        runner.call(coordinator, "train", sender="bob", token_ids=tokens(step), learning_rate=RATE)
    loss = runner.state(coordinator)["last_loss"]
    print(file, list(shards), far(gathered(runner, shards), expected) < 1e-10, abs(loss - losses[-1]) < 1e-10)

pipeline, shards = in_shards(runner, "ml/pipelined_trainer.py")
for step in range(STEPS):
    runner.call(pipeline, "start_forward", sender="bob", token_ids=tokens(step), learning_rate=RATE)
    runner.advance(7)
    status = runner.query(pipeline, "pipeline_status")
    assert not status["running"] and abs(status["last_loss"] - losses[step]) < 1e-10, (step, status)
print("pipeline", status["total_stages"], status["total_steps"], far(gathered(runner, shards), expected) < 1e-10)

accumulator = runner.deploy("ml/gradient_accumulator.py", sender="alice", config=CONFIG, target_batches=2)
for step in range(STEPS):
    runner.call(accumulator, "accumulate", sender="bob", token_ids=tokens(step))
    runner.call(accumulator, "accumulate", sender="carol", token_ids=tokens(step))
    runner.call(accumulator, "apply_gradients", sender="dave", learning_rate=RATE)
print("accumulated", far(runner.state(accumulator)["weights"], expected) < 1e-10)

together = runner.deploy(
    "ml/federated_nano_gpt.py", sender="alice", **CONFIG, min_contributions=3, max_grad_norm=1000.0, learning_rate=RATE
)
for step in range(STEPS):
    for name in ("bob", "carol", "dave"):
        runner.call(together, "contribute_and_aggregate", sender=name, token_ids=tokens(step))
print("federated", runner.query(together, "round_info")["round"], far(runner.state(together)["weights"], expected) < 1e-10)

asleep = runner.deploy("ml/nano_gpt_async.py", sender="alice", **CONFIG)
song = tokens(0) + tokens(1)
runner.call(asleep, "train_async", sender="bob", token_ids=song, epochs=1, batch_size=3, learning_rate=RATE)
runner.advance(4)
awake = runner.deploy("ml/nano_gpt.py", sender="alice", **CONFIG)
for start in range(len(song) - CONFIG["block_size"]):
    runner.call(awake, "train", sender="bob", token_ids=song[start:start + 7], learning_rate=RATE)
print("asleep", runner.state(asleep)["training_in_progress"], runner.state(asleep)["total_steps"],
      far(runner.state(asleep)["weights"], runner.state(awake)["weights"]) < 1e-10)

lora = runner.deploy("ml/lora_nano_gpt.py", sender="carol", config=CONFIG, shard_addresses=shards, lora_rank=2)
adapted, base = (runner.query(address, "get_loss", token_ids=tokens(1)) for address in (lora, single))
print("adapted", abs(adapted - base) < 1e-10)
before = gathered(runner, shards)
for step in range(STEPS):
    runner.call(lora, "train", sender="carol", token_ids=tokens(0), learning_rate=2)
print(far(gathered(runner, shards), before), runner.query(lora, "get_loss", token_ids=tokens(0)) < losses[0])
# --- expect
# outcome: ok
# output:
# one contract 1978 ['3.079292554', '2.220991746', '2.467056715', '2.116529050', '2.881564189', '2.614029906']
# ml/distributed_nano_gpt.py ['embed', 'block_0', 'block_1', 'head'] True True
# ml/distributed_trainer.py ['embed', 'block_0', 'block_1', 'head'] True True
# pipeline 7 6 True
# accumulated True
# federated 6 True
# asleep False 8 True
# adapted True
# 0.0 True
