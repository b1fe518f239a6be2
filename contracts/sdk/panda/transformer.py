"""The transformer of the language-model contracts: one small GPT in numpy, with its gradients written by hand.

A model is two dictionaries. `config` says how large it is; `weights` holds every number it has learned, by name.
The functions here turn tokens into predictions (forward), measure how wrong those are (cross entropy), find out how
every single weight should change (backward), and change it (gradient descent). Nothing is hidden: no classes, no
autograd.

How the numbers flow, for a sequence of T tokens and a model of width C:

    token ids (T)
      -> embed        a row of C numbers for each token, plus one for its position             (T, C)
      -> block 0..L-1 each position looks at the earlier ones (attention), then thinks (MLP)   (T, C)
      -> head         a score for each token of the vocabulary: what comes next?               (T, V)

Every step comes as a pair, `..._forward` and `..._backward`. A forward step gives its result and a cache of what
its backward step will need. So the whole model can run in one call (`loss_and_gradients`), or one layer per block
of the chain, or with its layers in different contracts; the arithmetic is always the same.

Further reading: Vaswani et al. 2017, "Attention is all you need"; Radford et al. 2019 for the arrangement (GPT-2).
"""

import math

import numpy as np

# The largest model that is accepted, number by number. What really bounds a model is gas and storage.
LIMITS = {"d_model": 1024, "n_layers": 48, "n_heads": 64, "vocab_size": 65_536, "block_size": 2048}

SEED = 42
LAYER_NORM_EPSILON = 1e-5
LARGEST_LEARNING_RATE = 10.0

# The constants of GELU in its tanh form.
GELU_SCALE = math.sqrt(2.0 / math.pi)
GELU_CUBIC = 0.044715


# --- Configuration: how large a model is -----------------------------------------------------------------------------


def make_config(d_model=64, n_layers=2, n_heads=2, vocab_size=256, block_size=64) -> dict:
    """A checked configuration.

    `d_model` is the width C, `n_heads` the number of attention heads that share it, `n_layers` the number of blocks,
    `vocab_size` the number of different tokens and `block_size` the longest sequence that the model can look at.
    """
    config = {
        "d_model": d_model,
        "n_layers": n_layers,
        "n_heads": n_heads,
        "vocab_size": vocab_size,
        "block_size": block_size,
    }
    for name, value in config.items():
        if type(value) is not int or not 1 <= value <= LIMITS[name]:
            raise ValueError(f"{name} must be an integer between 1 and {LIMITS[name]}, got {value!r}")
    if d_model % n_heads != 0:
        raise ValueError(f"d_model must be divisible by n_heads, got {d_model} and {n_heads}")
    return config


def config_from(settings: dict) -> dict:
    """A checked configuration from a dictionary that somebody sent. What it leaves out has `make_config`'s defaults."""
    if not isinstance(settings, dict):
        raise ValueError("config must be a dict")
    for name in settings:
        if name not in LIMITS:
            raise ValueError(f"config has an unknown setting {name!r}; known are {', '.join(LIMITS)}")
    return make_config(**settings)


def parameter_shapes(config: dict) -> dict:
    """Name and shape of every parameter, in the one order used for drawing, counting and listing them."""
    width, vocabulary = config["d_model"], config["vocab_size"]
    hidden = 4 * width
    shapes = {"tok_emb": (vocabulary, width), "pos_emb": (config["block_size"], width)}
    for layer in range(config["n_layers"]):
        block = f"blocks.{layer}."
        shapes[block + "ln1.gamma"] = (width,)
        shapes[block + "ln1.beta"] = (width,)
        for letter in "qkvo":
            shapes[block + "attn.W" + letter] = (width, width)
            shapes[block + "attn.b" + letter] = (width,)
        shapes[block + "ln2.gamma"] = (width,)
        shapes[block + "ln2.beta"] = (width,)
        shapes[block + "mlp.fc1.W"] = (width, hidden)
        shapes[block + "mlp.fc1.b"] = (hidden,)
        shapes[block + "mlp.fc2.W"] = (hidden, width)
        shapes[block + "mlp.fc2.b"] = (width,)
    shapes["ln_f.gamma"] = (width,)
    shapes["ln_f.beta"] = (width,)
    shapes["lm_head.W"] = (width, vocabulary)
    shapes["lm_head.b"] = (vocabulary,)
    return shapes


def parameter_count(config: dict) -> int:
    """How many numbers the model learns: 137,216 for the default configuration."""
    return sum(math.prod(shape) for shape in parameter_shapes(config).values())


# --- Weights: from nothing, from storage, from strangers -------------------------------------------------------------


def init_weights(config: dict, seed: int = SEED) -> dict:
    """Fresh weights: Xavier-scaled normal numbers for every matrix, ones for the gammas, zeros for the rest.

    The matrices are drawn from one generator in the order of `parameter_shapes`, so the same seed and configuration
    give the same model everywhere. The scale sqrt(2 / (rows + columns)) keeps signals and gradients at about the same
    size through all layers (Glorot and Bengio 2010).
    """
    random = np.random.RandomState(seed)
    weights = {}
    for name, shape in parameter_shapes(config).items():
        if len(shape) == 2:
            weights[name] = random.randn(*shape) * math.sqrt(2.0 / (shape[0] + shape[1]))
        elif name.endswith("gamma"):
            weights[name] = np.ones(shape)
        else:
            weights[name] = np.zeros(shape)
    return weights


def to_lists(tensors: dict) -> dict:
    """Arrays as nested lists, the form in which a contract stores and sends them."""
    return {name: array.tolist() for name, array in tensors.items()}


def to_arrays(lists: dict, shapes: dict) -> dict:
    """Nested lists as arrays, after checking that they are what `shapes` asks for: every name, every shape, finite.

    Weights may come from another contract or from a stranger's transaction, and one wrong number spoils them all.
    """
    if not isinstance(lists, dict):
        raise ValueError("weights must be a dict of nested lists")
    for name in lists:
        if name not in shapes:
            raise ValueError(f"unknown weight {name!r}")
    arrays = {}
    for name, shape in shapes.items():
        if name not in lists:
            raise ValueError(f"weight {name!r} is missing")
        try:
            array = np.array(lists[name], dtype=np.float64)
        except (TypeError, ValueError):
            raise ValueError(f"weight {name!r} is not a regular array of numbers") from None
        if array.shape != shape:
            raise ValueError(f"weight {name!r} has shape {array.shape}, expected {shape}")
        arrays[name] = array
    check_finite(arrays, "weight")
    return arrays


def check_finite(tensors: dict, what: str):
    """Refuses NaN and infinity by name."""
    for name, array in tensors.items():
        if not np.isfinite(array).all():
            raise ValueError(f"{what} {name!r} is not finite")


def shard_of(name: str) -> str:
    """The shard that holds a parameter: `embed`, `block_0`, `block_1`, ..., `head`."""
    if name.startswith("blocks."):
        return "block_" + name.split(".")[1]
    return "embed" if name in ("tok_emb", "pos_emb") else "head"


def shard_names(config: dict) -> list:
    """All shards of a model, from the tokens to the scores."""
    return ["embed"] + [f"block_{layer}" for layer in range(config["n_layers"])] + ["head"]


def split_by_shard(tensors: dict) -> dict:
    """The same tensors, grouped by the shard that holds them."""
    shards = {}
    for name, tensor in tensors.items():
        shards.setdefault(shard_of(name), {})[name] = tensor
    return shards


def shard_shapes(config: dict, shard: str) -> dict:
    """Names and shapes of one shard's parameters."""
    return split_by_shard(parameter_shapes(config))[shard]


# --- Tokens: what goes in --------------------------------------------------------------------------------------------


def check_tokens(token_ids: list, config: dict, at_least: int = 1):
    """Refuses anything but a list of at least so many ids of the vocabulary."""
    if not isinstance(token_ids, list):
        raise ValueError("tokens must be a list of integers")
    if len(token_ids) < at_least:
        raise ValueError(f"Need at least {at_least} tokens, got {len(token_ids)}")
    vocabulary = config["vocab_size"]
    for position, token in enumerate(token_ids):
        if type(token) is not int or not 0 <= token < vocabulary:
            raise ValueError(f"token {token!r} at position {position} is not an id from 0 to {vocabulary - 1}")


def inputs_and_targets(token_ids: list, config: dict):
    """One training sequence: at each position the model sees a token and should foretell the next one.

    Of a longer list only the first block_size + 1 tokens are used.
    """
    check_tokens(token_ids, config, at_least=2)
    sequence = token_ids[: config["block_size"] + 1]
    return sequence[:-1], sequence[1:]


def check_learning_rate(learning_rate):
    """A step size above zero and within reason."""
    if not is_number(learning_rate) or not 0 < learning_rate <= LARGEST_LEARNING_RATE:
        raise ValueError(f"learning_rate must be in (0, 10], got {learning_rate!r}")


def is_number(value) -> bool:
    """An int or a float; True and False are not meant."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


# --- Parts: each a forward and a backward step -----------------------------------------------------------------------
#
# In a backward step `dy` means: by how much would the loss change if y changed a little. The rule is the same all over:
# for y = x @ W + b,  dx = dy @ W.T,  dW = x.T @ dy  and  db = the sum of dy over the positions.


def embed_forward(weights: dict, ids: list):
    """What each token is, plus where it stands. (T) -> (T, C)"""
    return weights["tok_emb"][np.array(ids)] + weights["pos_emb"][: len(ids)]


def embed_backward(config: dict, ids: list, dx) -> dict:
    """Only rows that were looked up receive a gradient; a token that stands twice receives two."""
    shapes = parameter_shapes(config)
    d_tokens = np.zeros(shapes["tok_emb"])
    np.add.at(d_tokens, np.array(ids), dx)
    d_positions = np.zeros(shapes["pos_emb"])
    d_positions[: len(ids)] = dx
    return {"tok_emb": d_tokens, "pos_emb": d_positions}


def layer_norm_forward(x, gamma, beta):
    """Brings each position to mean 0 and variance 1, then stretches and shifts it by what was learned."""
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = (centred * centred).mean(axis=-1, keepdims=True)
    inverse_deviation = 1.0 / np.sqrt(variance + LAYER_NORM_EPSILON)
    normal = centred * inverse_deviation
    return normal * gamma + beta, (normal, inverse_deviation)


def layer_norm_backward(dy, gamma, cache):
    """The gradient loses its mean and its share along the output, since neither survives the normalisation."""
    normal, inverse_deviation = cache
    d_normal = dy * gamma
    mean = d_normal.mean(axis=-1, keepdims=True)
    along = (d_normal * normal).mean(axis=-1, keepdims=True)
    dx = (d_normal - mean - normal * along) * inverse_deviation
    return dx, (dy * normal).sum(axis=0), dy.sum(axis=0)


def gelu_forward(x):
    """x for large numbers, 0 for very negative ones, and a smooth bend between (Hendrycks and Gimpel 2016)."""
    tanh = np.tanh(GELU_SCALE * (x + GELU_CUBIC * x * x * x))
    return 0.5 * x * (1.0 + tanh), tanh


def gelu_backward(dy, x, tanh):
    """By the product and the chain rule; the derivative of tanh is 1 - tanh^2."""
    d_inner = GELU_SCALE * (1.0 + 3.0 * GELU_CUBIC * x * x)
    return dy * (0.5 * (1.0 + tanh) + 0.5 * x * (1.0 - tanh * tanh) * d_inner)


def softmax(scores):
    """Scores as shares that are positive and sum to 1. Subtracting the largest changes nothing but avoids overflow."""
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return shares / shares.sum(axis=-1, keepdims=True)


def split_heads(x, n_heads: int):
    """(T, C) -> (H, T, C / H): the heads come first, so that one product serves all of them at once."""
    length, width = x.shape
    return x.reshape(length, n_heads, width // n_heads).transpose(1, 0, 2)


def merge_heads(x):
    """(H, T, C / H) -> (T, C)"""
    n_heads, length, width = x.shape
    return x.transpose(1, 0, 2).reshape(length, n_heads * width)


def attention_forward(weights: dict, prefix: str, x, n_heads: int):
    """Each position asks (query), is asked (key) and answers (value); it averages the answers of those before it.

    The causal mask forbids looking ahead: what comes later gets the score minus infinity, hence the share 0.
    """
    q = split_heads(x @ weights[prefix + "Wq"] + weights[prefix + "bq"], n_heads)
    k = split_heads(x @ weights[prefix + "Wk"] + weights[prefix + "bk"], n_heads)
    v = split_heads(x @ weights[prefix + "Wv"] + weights[prefix + "bv"], n_heads)
    length, head_width = x.shape[0], q.shape[2]
    scores = q @ k.transpose(0, 2, 1) * (1.0 / math.sqrt(head_width))  # (H, T, T): who looks at whom
    may_see = np.arange(length) <= np.arange(length).reshape(length, 1)
    shares = softmax(np.where(may_see, scores, -np.inf))
    mixed = merge_heads(shares @ v)
    return mixed @ weights[prefix + "Wo"] + weights[prefix + "bo"], (x, q, k, v, shares, mixed)


def attention_backward(weights: dict, prefix: str, dy, cache):
    """The way back through attention. A masked share is 0, and so is its gradient: no second mask is needed."""
    x, q, k, v, shares, mixed = cache
    n_heads, _length, head_width = q.shape
    d_mixed = split_heads(dy @ weights[prefix + "Wo"].T, n_heads)

    d_shares = d_mixed @ v.transpose(0, 2, 1)
    d_scores = shares * (d_shares - (d_shares * shares).sum(axis=-1, keepdims=True))  # through the softmax
    d_scores = d_scores * (1.0 / math.sqrt(head_width))
    dq = merge_heads(d_scores @ k)
    dk = merge_heads(d_scores.transpose(0, 2, 1) @ q)
    dv = merge_heads(shares.transpose(0, 2, 1) @ d_mixed)

    gradients = {prefix + "Wo": mixed.T @ dy, prefix + "bo": dy.sum(axis=0)}
    dx = 0.0
    for letter, d_projected in (("q", dq), ("k", dk), ("v", dv)):
        gradients[prefix + "W" + letter] = x.T @ d_projected
        gradients[prefix + "b" + letter] = d_projected.sum(axis=0)
        dx = dx + d_projected @ weights[prefix + "W" + letter].T
    return dx, gradients


def block_forward(weights: dict, layer: int, x, n_heads: int):
    """One layer: attention, then a small network at each position. Both add to x, which runs through unchanged.

    These short cuts (residuals) let the gradient reach the first layer undiminished (He et al. 2015).
    """
    block = f"blocks.{layer}."
    normal1, norm1 = layer_norm_forward(x, weights[block + "ln1.gamma"], weights[block + "ln1.beta"])
    attended, attention = attention_forward(weights, block + "attn.", normal1, n_heads)
    middle = x + attended

    normal2, norm2 = layer_norm_forward(middle, weights[block + "ln2.gamma"], weights[block + "ln2.beta"])
    wide = normal2 @ weights[block + "mlp.fc1.W"] + weights[block + "mlp.fc1.b"]  # (T, 4C)
    bent, tanh = gelu_forward(wide)
    thought = bent @ weights[block + "mlp.fc2.W"] + weights[block + "mlp.fc2.b"]  # (T, C)
    return middle + thought, (norm1, attention, norm2, normal2, wide, tanh, bent)


def block_backward(weights: dict, layer: int, dy, cache):
    """The steps of `block_forward` in reverse. Where x went two ways, its two gradients are added."""
    block = f"blocks.{layer}."
    norm1, attention, norm2, normal2, wide, tanh, bent = cache
    gradients = {block + "mlp.fc2.W": bent.T @ dy, block + "mlp.fc2.b": dy.sum(axis=0)}
    d_wide = gelu_backward(dy @ weights[block + "mlp.fc2.W"].T, wide, tanh)
    gradients[block + "mlp.fc1.W"] = normal2.T @ d_wide
    gradients[block + "mlp.fc1.b"] = d_wide.sum(axis=0)
    d_normal2 = d_wide @ weights[block + "mlp.fc1.W"].T
    d_middle, d_gamma, d_beta = layer_norm_backward(d_normal2, weights[block + "ln2.gamma"], norm2)
    gradients[block + "ln2.gamma"], gradients[block + "ln2.beta"] = d_gamma, d_beta
    d_middle = d_middle + dy

    d_normal1, attention_gradients = attention_backward(weights, block + "attn.", d_middle, attention)
    gradients.update(attention_gradients)
    dx, d_gamma, d_beta = layer_norm_backward(d_normal1, weights[block + "ln1.gamma"], norm1)
    gradients[block + "ln1.gamma"], gradients[block + "ln1.beta"] = d_gamma, d_beta
    return dx + d_middle, gradients


def head_forward(weights: dict, x):
    """A score (logit) for each token of the vocabulary at each position. (T, C) -> (T, V)"""
    normal, norm = layer_norm_forward(x, weights["ln_f.gamma"], weights["ln_f.beta"])
    return normal @ weights["lm_head.W"] + weights["lm_head.b"], (norm, normal)


def head_backward(weights: dict, d_logits, cache):
    """From the scores' gradient to that of the last block's output."""
    norm, normal = cache
    gradients = {"lm_head.W": normal.T @ d_logits, "lm_head.b": d_logits.sum(axis=0)}
    d_normal = d_logits @ weights["lm_head.W"].T
    dx, gradients["ln_f.gamma"], gradients["ln_f.beta"] = layer_norm_backward(d_normal, weights["ln_f.gamma"], norm)
    return dx, gradients


def cross_entropy(logits, targets: list):
    """The mean surprise at the true next tokens, -log of the share each was given; and its gradient.

    A model that knows nothing has the loss log(V): 5.545 for 256 tokens. The gradient is simply what was foretold
    minus what came true, divided by the number of positions.
    """
    length = len(targets)
    positions, targets = np.arange(length), np.array(targets)
    shifted = logits - logits.max(axis=-1, keepdims=True)
    powers = np.exp(shifted)
    totals = powers.sum(axis=-1, keepdims=True)
    loss = float((np.log(totals[:, 0]) - shifted[positions, targets]).mean())
    d_logits = powers / totals
    d_logits[positions, targets] -= 1.0
    return loss, d_logits / length


# --- The whole model -------------------------------------------------------------------------------------------------


def forward(weights: dict, config: dict, ids: list):
    """The scores at every position, and the caches of all parts for the way back."""
    x = embed_forward(weights, ids)
    caches = []
    for layer in range(config["n_layers"]):
        x, cache = block_forward(weights, layer, x, config["n_heads"])
        caches.append(cache)
    logits, head_cache = head_forward(weights, x)
    return logits, (caches, head_cache)


def loss_of(weights: dict, config: dict, inputs: list, targets: list) -> float:
    """How wrong the model is about these targets, without learning from it."""
    logits, _caches = forward(weights, config, inputs)
    loss, _d_logits = cross_entropy(logits, targets)
    return loss


def loss_and_gradients(weights: dict, config: dict, inputs: list, targets: list):
    """The loss and, for every parameter, how the loss changes with it. All of it costs about three forward passes.

    Weights that are far too large overflow on the way; gradients that are no numbers are refused, lest they spread.
    """
    logits, (caches, head_cache) = forward(weights, config, inputs)
    loss, d_logits = cross_entropy(logits, targets)
    dx, gradients = head_backward(weights, d_logits, head_cache)
    for layer in reversed(range(config["n_layers"])):
        dx, block_gradients = block_backward(weights, layer, dx, caches[layer])
        gradients.update(block_gradients)
    gradients.update(embed_backward(config, inputs, dx))
    check_finite(gradients, "gradient")
    return loss, gradients


def sgd(weights: dict, gradients: dict, learning_rate: float) -> dict:
    """One step downhill: each weight moves against its gradient. A step into NaN or infinity is refused."""
    stepped = {name: weight - learning_rate * gradients[name] for name, weight in weights.items()}
    for name, array in stepped.items():
        if not np.isfinite(array).all():
            raise ValueError(f"training diverged: {name!r} is no longer finite; use a smaller learning_rate")
    return stepped


def add_gradients(total: dict, gradients: dict) -> dict:
    """The sum by name, where an empty total counts as zeros."""
    return {name: total[name] + gradient if total else gradient for name, gradient in gradients.items()}


def scale_gradients(gradients: dict, factor: float) -> dict:
    """Every gradient times the factor."""
    return {name: gradient * factor for name, gradient in gradients.items()}


def global_norm(gradients: dict) -> float:
    """The length of all gradients taken as one long vector."""
    return math.sqrt(sum(float((gradient * gradient).sum()) for gradient in gradients.values()))


def clip_by_norm(gradients: dict, max_norm: float):
    """Shortens gradients that are longer than max_norm, without turning them. Gives them and their length before."""
    norm = global_norm(gradients)
    if norm > max_norm:
        gradients = scale_gradients(gradients, max_norm / norm)
    return gradients, norm


def generate(weights: dict, config: dict, prompt: list, max_new_tokens: int, temperature: float = 1.0) -> list:
    """The prompt, continued: each time the most likely next token is appended and the model looks again.

    Dividing the scores by a temperature makes the shares flatter or steeper, yet never changes which is largest; it is
    kept because samplers need it. The model looks at the last block_size tokens only.
    """
    check_tokens(prompt, config)
    if type(max_new_tokens) is not int or max_new_tokens < 0:
        raise ValueError(f"max_new_tokens must be an integer >= 0, got {max_new_tokens!r}")
    if not is_number(temperature) or not temperature > 0:
        raise ValueError(f"temperature must be > 0, got {temperature!r}")
    tokens = list(prompt)
    for _ in range(max_new_tokens):
        context = tokens[-config["block_size"]:]
        x = embed_forward(weights, context)
        for layer in range(config["n_layers"]):
            x, _cache = block_forward(weights, layer, x, config["n_heads"])
        logits, _cache = head_forward(weights, x[-1:])  # only the last position foretells something new
        tokens.append(int((logits[0] / temperature).argmax()))
    return tokens
