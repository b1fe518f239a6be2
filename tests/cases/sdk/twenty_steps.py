"""Twenty steps of gradient descent: every loss, then the loss on other tokens, and what the model goes on with."""
from panda import transformer as t

for settings in ({"d_model": 16, "n_layers": 2, "n_heads": 2, "vocab_size": 20, "block_size": 12}, {"n_layers": 1}):
    config = t.config_from(settings)
    weights = t.init_weights(config)
    tokens = [(3 * i + i // 4) % 19 for i in range(config["block_size"] + 1)]
    inputs, targets = t.inputs_and_targets(tokens, config)
    print(settings, t.parameter_count(config))
    for step in range(20):
        loss, gradients = t.loss_and_gradients(weights, config, inputs, targets)
        weights = t.sgd(weights, gradients, 0.3)
        print(step + 1, format(loss, ".9f"), format(t.global_norm(gradients), ".9f"))
    print(format(t.loss_of(weights, config, targets[:7], inputs[:7]), ".9f"))
    print(t.generate(weights, config, tokens[:3], 12))
    print(t.generate(weights, config, tokens[:3], 2 * config["block_size"], 0.1)[-3:])
# --- expect
# outcome: ok
# output:
# {'d_model': 16, 'n_layers': 2, 'n_heads': 2, 'vocab_size': 20, 'block_size': 12} 7444
# 1 4.107538073 4.476871543
# 2 2.630440827 2.228128074
# 3 1.883832680 2.694942728
# 4 2.245376271 3.064730802
# 5 1.675337105 1.678620979
# 6 1.246858218 1.200961645
# 7 0.971615857 1.137911464
# 8 0.734073941 1.085768214
# 9 0.584197226 1.203694921
# 10 0.527082484 1.874830515
# 11 0.775487183 3.160529153
# 12 0.927232881 2.462864890
# 13 0.584473715 2.633536792
# 14 0.516051929 1.697230608
# 15 0.331787781 1.161142527
# 16 0.195365489 0.643975251
# 17 0.146445458 0.404633245
# 18 0.116244396 0.261690063
# 19 0.100026707 0.212937286
# 20 0.087914728 0.183057487
# 4.116760485
# [0, 3, 6, 9, 13, 16, 0, 3, 7, 10, 13, 16, 1, 7, 1]
# [1, 1, 1]
# {'n_layers': 1} 87232
# 1 5.695321379 2.922414201
# 2 4.187023267 2.225541421
# 3 3.170536733 2.608868833
# 4 2.713818494 3.225788490
# 5 1.872344668 2.856974254
# 6 1.728553294 4.046486135
# 7 1.593911343 3.921908580
# 8 1.296262760 3.297132493
# 9 0.523198173 1.240607364
# 10 0.302218649 0.608758336
# 11 0.219429417 0.407128288
# 12 0.175176158 0.328220157
# 13 0.145438548 0.277740821
# 14 0.123883524 0.240745002
# 15 0.107541767 0.212468177
# 16 0.094727683 0.190057035
# 17 0.084421581 0.171755928
# 18 0.075971149 0.156464965
# 19 0.068935366 0.143482920
# 20 0.063001991 0.132333631
# 4.271666925
# [0, 3, 6, 9, 13, 16, 0, 3, 7, 10, 13, 16, 1, 4, 7]
# [15, 18, 3]
