"""Checks the training contracts under CPython against formulas written another way: `python3 tests/oracle/training_contracts.py`.

Scenarios compare two machines that run the same contract; here the contract itself is compared with numpy and finite differences.
"""

import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "panda_shim"))

from panda.testing import ContractTestRunner  # noqa: E402

RANDOM = np.random.default_rng(7)


def rows(count, width):
    """Random rows and targets as plain lists."""
    x = RANDOM.normal(size=(count, width))
    return x.tolist(), (x @ np.arange(1.0, width + 1) + 0.5 + RANDOM.normal(size=count) * 0.1).tolist()


def slope(loss, at, step=1e-6):
    """The gradient of a function of a flat vector, by central differences."""
    at = np.array(at, dtype=float)
    steps = np.eye(len(at)) * step
    return np.array([(loss(at + d) - loss(at - d)) / (2 * step) for d in steps])


def mse(x, y, weights, bias):
    """Mean squared error of a plane."""
    return float(np.mean((np.array(x) @ weights + bias - np.array(y)) ** 2))


def check_auto_checkpoint():
    """Many blocks of mini-batches are the same as a plain loop of gradient steps; the history keeps 50 records."""
    x, y = rows(22, 3)
    run = ContractTestRunner()
    trainer = run.deploy("ml/auto_checkpoint_trainer.py", input_dim=3)
    run.call(trainer, "train", x=x, y=y, epochs=10, batch_size=4, learning_rate=0.05)
    run.advance(70)
    parameters = np.zeros(4)
    last = []
    for _ in range(10):
        for start in range(0, 22, 4):
            part = (x[start:start + 4], y[start:start + 4])
            last.append(mse(*part, parameters[:3], parameters[3]))
            parameters = parameters - 0.05 * slope(lambda p: mse(*part, p[:3], p[3]), parameters)  # noqa: B023
    state = run.state(trainer)
    assert np.allclose([*state["weights"], state["bias"]], parameters, atol=1e-6), (state["weights"], parameters)
    assert len(state["training_history"]) == 50 and state["total_steps"] == 60 and state["total_samples"] == 220
    assert np.allclose([record["loss"] for record in state["training_history"]], last[-50:], atol=1e-6)
    first, newest = state["training_history"][0], state["training_history"][-1]
    assert (first["step"], newest["epoch"], newest["batch"], newest["samples"]) == (11, 9, 5, 2)
    assert np.allclose(state["epoch_losses"], last[5::6], atol=1e-6)
    assert run.query(trainer, "training_progress")["progress_pct"] == 100.0
    assert state["training_data_x"] == [] and not state["training_in_progress"]


def check_data_parallel():
    """Equal shards make the step of all data at once; unequal ones the unweighted mean of the shards' gradients."""
    x, y = rows(12, 2)
    run = ContractTestRunner()
    trainer = run.deploy("ml/data_parallel_trainer.py", input_dim=2)
    for _ in range(3):
        run.call(trainer, "register_worker", worker_address=run.deploy("ml/training_worker.py", coordinator=trainer))
    for shards in ([(0, 4), (4, 8), (8, 12)], [(0, 3), (3, 6), (6, 11)]):
        end = shards[-1][1]
        before = run.state(trainer)
        start = np.array([*before["weights"], before["bias"]])
        parts = [slope(lambda p: mse(x[a:b], y[a:b], p[:2], p[2]), start) for a, b in shards]  # noqa: B023
        result = run.call(trainer, "train_round", x=x[:end], y=y[:end], learning_rate=0.05)
        after = run.state(trainer)
        assert np.allclose([*after["weights"], after["bias"]], start - 0.05 * np.mean(parts, axis=0), atol=1e-7)
        assert np.isclose(result["loss"], mse(x[:end], y[:end], start[:2], start[2]))
    whole = slope(lambda p: mse(x, y, p[:2], p[2]), np.zeros(3))
    lone = run.deploy("ml/data_parallel_trainer.py", input_dim=2)
    for _ in range(60):
        run.call(lone, "train_round", x=x, y=y, learning_rate=0.05)
        if run.state(lone)["total_rounds"] == 1:
            assert np.allclose(run.state(lone)["weights"], -0.05 * whole[:2], atol=1e-7)
    history = run.state(lone)["training_history"]
    assert len(history) == 50 and history[-1]["round"] == 60 and history[-1]["workers_used"] == 0
    flat = run.deploy("ml/data_parallel_trainer.py")
    run.call(flat, "train_round", x=[1.0, 2.0], y=[2.0, 4.0])
    assert len(run.query(flat, "predict", x=[3.0])) == 1


def check_auto_shard(outputs):
    """The steps of both shards are those of finite differences, for the sum of squares over rows, divided by rows."""
    run = ContractTestRunner()
    first, second = (run.deploy("ml/weight_shard.py", shard_id=name) for name in ("layer_0", "layer_1"))
    trainer = run.deploy("ml/auto_shard_trainer.py", input_dim=3, hidden_dim=5, output_dim=outputs,
                         shard_addresses={"layer_0": first, "layer_1": second})
    for shard in (first, second):
        run.call(shard, "add_writer", address=trainer)
    run.call(trainer, "initialize_weights")
    random = np.random.RandomState(42)
    w0 = random.randn(3, 5) * np.sqrt(2 / 8)
    w1 = random.randn(5, outputs) * np.sqrt(2 / 5)
    assert np.allclose(run.state(first)["weights"]["W0"], w0) and np.allclose(run.state(second)["weights"]["W1"], w1)
    x = RANDOM.normal(size=(7, 3))
    y = RANDOM.normal(size=(7, outputs))
    shapes = [(3, 5), (5,), (5, outputs), (outputs,)]
    sizes = np.cumsum([np.prod(shape) for shape in shapes])[:-1]

    def output(flat):
        a, b, c, d = (part.reshape(shape) for part, shape in zip(np.split(flat, sizes), shapes))
        return np.maximum(x @ a + b, 0) @ c + d

    start = np.concatenate([w0.ravel(), np.zeros(5), w1.ravel(), np.zeros(outputs)])
    gradient = slope(lambda flat: np.sum((output(flat) - y) ** 2) / 7, start)
    targets = y.tolist() if outputs > 1 else y.ravel().tolist()
    result = run.call(trainer, "train", x=x.tolist(), y=targets, learning_rate=0.1)
    assert np.isclose(result["loss"], np.mean((output(start) - y) ** 2))
    stored = {**run.state(first)["weights"], **run.state(second)["weights"]}
    after = np.concatenate([np.ravel(stored[name]) for name in ("W0", "b0", "W1", "b1")])
    assert np.allclose(after, start - 0.1 * gradient, atol=1e-7)
    assert np.allclose(run.query(trainer, "predict", x=x.tolist()), output(after))


def check_quantized():
    """No number moves by more than half a step, and 0.0 stays 0.0."""
    run = ContractTestRunner()
    shard = run.deploy("ml/quantized_weight_shard.py")
    for bits in (8, 4):
        for trial in range(200):
            low = RANDOM.choice([0.0, -1.0, 3.0, -5.0])
            weights = [0.0, *(RANDOM.normal(size=30) * RANDOM.exponential() + low).tolist()]
            report = run.call(shard, "quantize", name="t", weights=weights, bits=bits)
            state = run.state(shard)
            back = run.query(shard, "dequantize", name="t")
            errors = np.abs(np.array(back) - weights)
            assert errors.max() <= state["scales"]["t"] * (0.5 + 1e-9) and back[0] == 0.0, trial
            assert np.isclose(report["max_error"], errors.max()) and np.isclose(report["mean_error"], errors.mean())
            limits = (-128, 127) if bits == 8 else (-8, 7)
            assert all(limits[0] <= q <= limits[1] for q in state["quantized_weights"]["t"])


def check_online_learner():
    """The history keeps 50 updates."""
    run = ContractTestRunner()
    learner = run.deploy("ml/online_learner.py", learning_rate=0.01)
    for i in range(55):
        run.call(learner, "update", x=[[float(i % 4)]], y=[2.0 * (i % 4)])
    history = run.query(learner, "training_history")
    assert len(history["history"]) == 50 and history["update_count"] == 55 and history["history"][0]["update"] == 6
    assert run.query(learner, "model_params")["n_updates"] == 55


def main():
    checks = [check_auto_checkpoint, check_data_parallel, lambda: check_auto_shard(1), lambda: check_auto_shard(3),
              check_quantized, check_online_learner]
    for check in checks:
        check()
    print(f"{len(checks)} checks: the contracts do what the formulas say")


if __name__ == "__main__":
    main()
