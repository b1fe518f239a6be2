"""The model in parts, each from its own shard's lists, gives what the whole gives: logits, loss, gradients, four steps on."""
import numpy as np
from panda import transformer as t

config = t.make_config(8, 3, 2, 13, 6)
whole = t.init_weights(config)
shards = t.split_by_shard(t.to_lists(t.init_weights(config)))
print(t.shard_names(config), list(shards) == t.shard_names(config))
inputs, targets = t.inputs_and_targets([1, 5, 12, 5, 0, 7, 3, 3, 3], config)


def part(name):
    return t.to_arrays(shards[name], t.shard_shapes(config, name))


for step in range(4):
    loss, gradients = t.loss_and_gradients(whole, config, inputs, targets)
    whole = t.sgd(whole, gradients, 0.2)

    x = t.embed_forward(part("embed"), inputs)
    layer_inputs = []
    for layer in range(config["n_layers"]):
        layer_inputs.append(x.tolist())
        x, _cache = t.block_forward(part(f"block_{layer}"), layer, x, config["n_heads"])
    logits, cache = t.head_forward(part("head"), x)
    loss2, d_logits = t.cross_entropy(logits, targets)
    dx, found = t.head_backward(part("head"), d_logits, cache)
    for layer in reversed(range(config["n_layers"])):
        weights = part(f"block_{layer}")
        _x, cache = t.block_forward(weights, layer, np.array(layer_inputs[layer]), config["n_heads"])
        dx, more = t.block_backward(weights, layer, dx, cache)
        found.update(more)
    found.update(t.embed_backward(config, inputs, dx))
    for name, gradient in found.items():
        lists = shards[t.shard_of(name)]
        lists[name] = (np.array(lists[name]) - 0.2 * gradient).tolist()
    far = max(float(np.abs(found[name] - gradients[name]).max()) for name in gradients)
    print(format(loss, ".9f"), abs(loss - loss2) < 1e-12, far < 1e-12, len(found) == len(gradients))

far = max(float(np.abs(np.array(shards[t.shard_of(name)][name]) - whole[name]).max()) for name in whole)
print(far < 1e-10)
# --- expect
# outcome: ok
# output:
# ['embed', 'block_0', 'block_1', 'block_2', 'head'] True
# 2.892396780 True True True
# 2.739642579 True True True
# 2.324582444 True True True
# 2.094252501 True True True
# True
