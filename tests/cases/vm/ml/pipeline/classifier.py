"""Scaled features for a classifier."""
from panda.ml import LogisticRegression, Pipeline, StandardScaler, load_model, save_model

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

model = Pipeline([("scale", StandardScaler()), ("model", LogisticRegression(C=2.0))])
print(model)
print(model.fit(x, y) is model, model.predict(x), model.score(x, y), model.classes_)
print(near(model.predict_proba(x[:2]), 4), near(model.decision_function(x[:2]), 3))
print(near(model["model"].coef_, 4), model["scale"], model[-1], len(model))
saved = save_model(model)
print([name for name, _ in saved["steps"]], load_model(saved).predict(x))
# --- expect
# outcome: ok
# output:
# Pipeline(steps=[('scale', StandardScaler()),
#                 ('model', LogisticRegression(C=2.0))])
# True [0, 0, 0, 1, 1, 1, 0, 1] 1.0 [0, 1]
# [[0.9424, 0.0576], [0.8409, 0.1591]] [-2.794, -1.665]
# [[1.3245, 1.2153]] StandardScaler() LogisticRegression(C=2.0) 2
# ['scale', 'model'] [0, 0, 0, 1, 1, 1, 0, 1]
