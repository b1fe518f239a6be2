"""Mean of gradients, clipping by their common length, and a mean over equal parts that is the step on all."""
from panda import transformer as t

config = t.make_config(8, 1, 2, 9, 5)
weights = t.init_weights(config)
sequences = [[1, 2, 3, 4, 5, 6], [8, 7, 6, 5, 4, 3], [0, 0, 1, 1, 2, 2]]

total = {}
for sequence in sequences:
    loss, gradients = t.loss_and_gradients(weights, config, *t.inputs_and_targets(sequence, config))
    total = t.add_gradients(total, gradients)
    print(format(loss, ".9f"), format(t.global_norm(gradients), ".9f"))
mean = t.scale_gradients(total, 1.0 / len(sequences))
print(format(t.global_norm(mean), ".9f"))

for most in (0.5, 1e6):
    clipped, norm = t.clip_by_norm(mean, most)
    print(format(norm, ".9f"), format(t.global_norm(clipped), ".9f"))

stepped = t.sgd(weights, mean, 0.1)
print([format(t.loss_of(stepped, config, *t.inputs_and_targets(s, config)), ".9f") for s in sequences])
print(weights["tok_emb"][1, 0] != stepped["tok_emb"][1, 0], float(weights["pos_emb"].sum()) != 0.0)
# --- expect
# outcome: ok
# output:
# 2.539931538 2.989640922
# 3.312367875 3.200191651
# 2.435628514 3.405326984
# 2.307197555
# 2.307197555 0.500000000
# 2.307197555 2.307197555
# ['2.001933925', '2.927662093', '1.994040170']
# True True
