"""What the transformer refuses: sizes, tokens, rates, and weights from strangers."""
from panda import transformer as t


def tried(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print(t.make_config())
for bad in ({"d_model": 0}, {"d_model": True}, {"d_model": 10, "n_heads": 3}, {"n_layers": 49}, {"block_size": 2.0},
            {"vocab_size": "9"}, {"n_heads": -1}):
    tried(t.make_config, **bad)
for bad in (None, {"depth": 2}, {"d_model": 6, "n_heads": 3, "n_layers": 1}):
    tried(t.config_from, bad)

config = t.make_config(4, 1, 2, 5, 3)
for tokens in ([], [1], "12", [1, 5], [1, -1], [1, 2.0], [1, True], [0, 1, 2, 3, 4]):
    tried(t.inputs_and_targets, tokens, config)
for rate in (0, -1, 10, 10.5, True, "1", float("nan"), float("inf")):
    tried(t.check_learning_rate, rate)

good = t.to_lists(t.init_weights(config))
shapes = t.parameter_shapes(config)
print(len(t.to_arrays(good, shapes)), t.parameter_count(config))
for name, value in (("ln_f.beta", [0.0, 0.0]), ("ln_f.beta", [[0.0], [0.0, 1.0]]), ("ln_f.beta", [0.0, 1.0, float("nan"), 2.0]),
                    ("ln_f.beta", [0.0, 1.0, float("inf"), 2.0]), ("ln_f.beta", {"a": 1}), ("ln_f.beta", ["a", 1, 2, 3]),
                    ("ln_f.beta", [1, 2, 3, 4]), ("blocks.1.ln1.beta", [0.0] * 4)):
    tried(lambda: len(t.to_arrays({**good, name: value}, shapes)))
tried(t.to_arrays, [], shapes)
tried(t.to_arrays, {name: value for name, value in good.items() if name != "tok_emb"}, shapes)
print(t.shard_shapes(config, "head"))

weights = t.init_weights(config)
tried(t.generate, weights, config, [], 3)
tried(t.generate, weights, config, [1], -1)
tried(t.generate, weights, config, [1], 1.5)
tried(t.generate, weights, config, [1], 2, 0)
tried(t.generate, weights, config, [1], 0, 0.5)
tried(lambda: len(t.generate(weights, config, [1, 2], 9)))
wild = {name: array * 1e200 for name, array in weights.items()}
tried(t.loss_and_gradients, wild, config, [1, 2], [2, 3])
_loss, gradients = t.loss_and_gradients(weights, config, [1, 2], [2, 3])
huge = t.scale_gradients(gradients, 1e308)
tried(t.sgd, weights, t.add_gradients(huge, huge), 10)
# --- expect
# outcome: ok
# output:
# {'d_model': 64, 'n_layers': 2, 'n_heads': 2, 'vocab_size': 256, 'block_size': 64}
# ValueError d_model must be an integer between 1 and 1024, got 0
# ValueError d_model must be an integer between 1 and 1024, got True
# ValueError d_model must be divisible by n_heads, got 10 and 3
# ValueError n_layers must be an integer between 1 and 48, got 49
# ValueError block_size must be an integer between 1 and 2048, got 2.0
# ValueError vocab_size must be an integer between 1 and 65536, got '9'
# ValueError n_heads must be an integer between 1 and 64, got -1
# ValueError config must be a dict
# ValueError config has an unknown setting 'depth'; known are d_model, n_layers, n_heads, vocab_size, block_size
# {'d_model': 6, 'n_layers': 1, 'n_heads': 3, 'vocab_size': 256, 'block_size': 64}
# ValueError Need at least 2 tokens, got 0
# ValueError Need at least 2 tokens, got 1
# ValueError tokens must be a list of integers
# ValueError token 5 at position 1 is not an id from 0 to 4
# ValueError token -1 at position 1 is not an id from 0 to 4
# ValueError token 2.0 at position 1 is not an id from 0 to 4
# ValueError token True at position 1 is not an id from 0 to 4
# ([0, 1, 2], [1, 2, 3])
# ValueError learning_rate must be in (0, 10], got 0
# ValueError learning_rate must be in (0, 10], got -1
# None
# ValueError learning_rate must be in (0, 10], got 10.5
# ValueError learning_rate must be in (0, 10], got True
# ValueError learning_rate must be in (0, 10], got '1'
# ValueError learning_rate must be in (0, 10], got nan
# ValueError learning_rate must be in (0, 10], got inf
# 22 309
# ValueError weight 'ln_f.beta' has shape (2,), expected (4,)
# ValueError weight 'ln_f.beta' is not a regular array of numbers
# ValueError weight 'ln_f.beta' is not finite
# ValueError weight 'ln_f.beta' is not finite
# ValueError weight 'ln_f.beta' is not a regular array of numbers
# ValueError weight 'ln_f.beta' is not a regular array of numbers
# 22
# ValueError unknown weight 'blocks.1.ln1.beta'
# ValueError weights must be a dict of nested lists
# ValueError weight 'tok_emb' is missing
# {'ln_f.gamma': (4,), 'ln_f.beta': (4,), 'lm_head.W': (4, 5), 'lm_head.b': (5,)}
# ValueError Need at least 1 tokens, got 0
# ValueError max_new_tokens must be an integer >= 0, got -1
# ValueError max_new_tokens must be an integer >= 0, got 1.5
# ValueError temperature must be > 0, got 0
# [1]
# 11
# ValueError gradient 'blocks.0.mlp.fc2.W' is not finite
# ValueError training diverged: 'tok_emb' is no longer finite; use a smaller learning_rate
