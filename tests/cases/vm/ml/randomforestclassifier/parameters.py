"""RandomForestClassifier: get_params and set_params."""
from panda.ml import RandomForestClassifier

model = RandomForestClassifier(5, max_depth=3)
for key, value in model.get_params().items():
    print(key, repr(value))
print(model.set_params() is model)
try:
    model.set_params(nonsense=1)
except ValueError as error:
    print(str(error)[:60])
# --- expect
# outcome: ok
# output:
# bootstrap True
# ccp_alpha 0.0
# class_weight None
# criterion 'gini'
# max_depth 3
# max_features 'sqrt'
# max_leaf_nodes None
# max_samples None
# min_impurity_decrease 0.0
# min_samples_leaf 1
# min_samples_split 2
# min_weight_fraction_leaf 0.0
# monotonic_cst None
# n_estimators 5
# n_jobs None
# oob_score False
# random_state 42
# verbose 0
# warm_start False
# True
# Invalid parameter 'nonsense' for estimator RandomForestClass
