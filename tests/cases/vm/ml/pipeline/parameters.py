"""Parameters of steps."""
from panda.ml import LogisticRegression, Pipeline, StandardScaler

model = Pipeline([("a", StandardScaler()), ("b", LogisticRegression())])
model.set_params(b__C=5.0, a__with_mean=False)
print(model["b"], model["a"])
print(sorted(model.get_params(deep=False)))
print(len(model.get_params()), model.get_params()["b__C"])
# --- expect
# outcome: ok
# output:
# LogisticRegression(C=5.0) StandardScaler(with_mean=False)
# ['memory', 'steps', 'transform_input', 'verbose']
# 23 5.0
