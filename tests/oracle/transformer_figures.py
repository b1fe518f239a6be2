"""Checks contracts/sdk/panda/transformer.py, and writes the figures that PyTorch gives for the same weights.

    python3 tests/oracle/transformer_figures.py          checks; writes tests/cases/sdk/torch_figures.py when torch is here
    python3 tests/oracle/transformer_figures.py --check  writes nothing

1. Every gradient of a small model against central finite differences.
2. Logits, loss and every gradient against PyTorch's autograd in float64, for three configurations; the largest is the
   contracts' default with its 137,216 parameters. The case file keeps the logits' and gradients' fingerprints, so
   that the VM can be held to them without torch; sdk_expect.py then fills in what it prints.
"""

import sys
from pathlib import Path
from pprint import pformat

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "panda_shim"))

from panda import transformer as t  # noqa: E402

CASE = HERE.parent / "cases" / "sdk" / "torch_figures.py"

SETTINGS = [
    {"d_model": 8, "n_layers": 1, "n_heads": 1, "vocab_size": 11, "block_size": 5},
    {"d_model": 12, "n_layers": 3, "n_heads": 3, "vocab_size": 17, "block_size": 9},
    {"d_model": 64, "n_layers": 2, "n_heads": 2, "vocab_size": 256, "block_size": 64},
]


def some_weights(config):
    """Weights in which nothing is zero or one: biases, gammas and betas are stirred, so that every term shows."""
    weights = t.init_weights(config)
    for name, array in weights.items():
        if array.ndim == 1:
            weights[name] = array + 0.3 * np.sin(np.arange(array.size) + len(name))
    return weights


def some_tokens(config):
    """As many as fit and one more, with repetitions."""
    return [(7 * i * i + 3 * i + 1) % config["vocab_size"] for i in range(config["block_size"] + 1)]


def check_finite_differences():
    """(L(w + h) - L(w - h)) / 2h for every single weight of a small model."""
    config = t.make_config(6, 2, 2, 7, 5)
    weights = some_weights(config)
    inputs, targets = t.inputs_and_targets(some_tokens(config), config)
    _loss, gradients = t.loss_and_gradients(weights, config, inputs, targets)
    assert list(sorted(gradients)) == list(sorted(weights))
    h, worst = 1e-5, 0.0
    for name, array in weights.items():
        flat = array.reshape(-1)
        for i in range(flat.size):
            kept = flat[i]
            flat[i] = kept + h
            above = t.loss_of(weights, config, inputs, targets)
            flat[i] = kept - h
            below = t.loss_of(weights, config, inputs, targets)
            flat[i] = kept
            difference = abs((above - below) / (2 * h) - gradients[name].reshape(-1)[i])
            worst = max(worst, difference)
    assert worst < 1e-9, worst
    print(f"finite differences: {t.parameter_count(config)} gradients, largest difference {worst:.1e}")


def torch_answers(weights, config, inputs, targets):
    """The same model in PyTorch's own words: its layer norm, GELU, attention and cross entropy, and its autograd."""
    import torch
    from torch.nn import functional as f

    w = {name: torch.tensor(array, dtype=torch.float64, requires_grad=True) for name, array in weights.items()}
    length, heads = len(inputs), config["n_heads"]
    x = f.embedding(torch.tensor(inputs), w["tok_emb"]) + w["pos_emb"][:length]
    for layer in range(config["n_layers"]):
        b = f"blocks.{layer}."
        n = f.layer_norm(x, (x.shape[-1],), w[b + "ln1.gamma"], w[b + "ln1.beta"], 1e-5)
        q, k, v = (
            (n @ w[b + "attn.W" + c] + w[b + "attn.b" + c]).view(1, length, heads, -1).transpose(1, 2) for c in "qkv"
        )
        y = f.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(length, -1)
        x = x + y @ w[b + "attn.Wo"] + w[b + "attn.bo"]
        n = f.layer_norm(x, (x.shape[-1],), w[b + "ln2.gamma"], w[b + "ln2.beta"], 1e-5)
        h = f.gelu(n @ w[b + "mlp.fc1.W"] + w[b + "mlp.fc1.b"], approximate="tanh")
        x = x + h @ w[b + "mlp.fc2.W"] + w[b + "mlp.fc2.b"]
    n = f.layer_norm(x, (x.shape[-1],), w["ln_f.gamma"], w["ln_f.beta"], 1e-5)
    logits = n @ w["lm_head.W"] + w["lm_head.b"]
    loss = f.cross_entropy(logits, torch.tensor(targets))
    loss.backward()
    return logits.detach().numpy(), loss.item(), {name: tensor.grad.numpy() for name, tensor in w.items()}


def fingerprint(array):
    """Three numbers that a wrong entry anywhere changes: the sum of squares, and two sums with uneven weights."""
    flat = array.reshape(-1)
    steps = np.arange(flat.size)
    return [float(flat @ flat), float(flat @ (1.0 + steps % 7)), float(flat @ (1.0 + steps % 11))]


def check_torch():
    """Everything in full here; what the case file keeps is a fingerprint of PyTorch's own answers."""
    import torch

    figures = []
    for settings in SETTINGS:
        config = t.make_config(**settings)
        weights = some_weights(config)
        inputs, targets = t.inputs_and_targets(some_tokens(config), config)
        logits, _caches = t.forward(weights, config, inputs)
        loss, gradients = t.loss_and_gradients(weights, config, inputs, targets)
        their_logits, their_loss, their_gradients = torch_answers(weights, config, inputs, targets)
        worst = max(
            [abs(loss - their_loss), np.abs(logits - their_logits).max()]
            + [np.abs(gradients[name] - their_gradients[name]).max() for name in weights]
        )
        assert worst < 1e-12, worst
        print(f"torch {torch.__version__}: {t.parameter_count(config)} gradients, largest difference {worst:.1e}")
        figures.append({
            "settings": settings,
            "loss": their_loss,
            "logits": fingerprint(their_logits),
            "gradients": {name: fingerprint(their_gradients[name]) for name in weights},
        })
    return torch.__version__.split("+")[0], figures


CASE_TEXT = '''"""The transformer's loss, logits and gradients are PyTorch {version}'s, for three sizes of model."""
# Made by tests/oracle/transformer_figures.py; each tensor's fingerprint is its sum of squares and two uneven sums.
import numpy as np
from panda import transformer as t

FIGURES = {figures}


def some_weights(config):
    weights = t.init_weights(config)
    for name, array in weights.items():
        if array.ndim == 1:
            weights[name] = array + 0.3 * np.sin(np.arange(array.size) + len(name))
    return weights


def some_tokens(config):
    return [(7 * i * i + 3 * i + 1) % config["vocab_size"] for i in range(config["block_size"] + 1)]


def differs(array, figures):
    flat = array.reshape(-1)
    steps = np.arange(flat.size)
    found = [flat @ flat, flat @ (1.0 + steps % 7), flat @ (1.0 + steps % 11)]
    return max(abs(float(a) - b) for a, b in zip(found, figures))


for case in FIGURES:
    config = t.make_config(**case["settings"])
    inputs, targets = t.inputs_and_targets(some_tokens(config), config)
    logits, _caches = t.forward(some_weights(config), config, inputs)
    loss, gradients = t.loss_and_gradients(some_weights(config), config, inputs, targets)
    print(t.parameter_count(config), "parameters, loss", format(case["loss"], ".9f"))
    print("  loss", abs(loss - case["loss"]) < 1e-10, "logits", differs(logits, case["logits"]) < 1e-9)
    far = [name for name, figures in case["gradients"].items() if not differs(gradients[name], figures) < 1e-9]
    print("  gradients of", len(gradients), "tensors, wrong:", far)
'''


def main():
    assert t.parameter_count(t.make_config()) == 137_216
    check_finite_differences()
    try:
        version, figures = check_torch()
    except ImportError:
        print("torch is not here: its figures stay as they are")
        return
    if "--check" not in sys.argv:
        before = CASE.read_text(encoding="utf-8") if CASE.exists() else ""
        mark = "# --- expect\n"
        tail = before[before.index(mark):] if mark in before else ""
        CASE.write_text(CASE_TEXT.format(version=version, figures=pformat(figures, width=118, sort_dicts=False)) + tail, encoding="utf-8")
        print(f"written: {CASE.name}")


if __name__ == "__main__":
    main()
