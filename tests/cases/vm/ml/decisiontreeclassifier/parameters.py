"""DecisionTreeClassifier: get_params and set_params."""
from panda.ml import DecisionTreeClassifier

model = DecisionTreeClassifier(max_depth=3)
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
# ccp_alpha 0.0
# class_weight None
# criterion 'gini'
# max_depth 3
# max_features None
# max_leaf_nodes None
# min_impurity_decrease 0.0
# min_samples_leaf 1
# min_samples_split 2
# min_weight_fraction_leaf 0.0
# monotonic_cst None
# random_state 42
# splitter 'best'
# True
# Invalid parameter 'nonsense' for estimator DecisionTreeClass
