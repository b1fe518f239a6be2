"""SGDRegressor: a saved model predicts the same bits."""
from panda.ml import SGDRegressor, load_model, save_model

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = SGDRegressor(0.02).fit(x, y)
saved = save_model(model)
print(saved["__panda_ml_model__"])
again = load_model(saved)
print(again.predict(x) == model.predict(x), type(again).__name__)
# --- expect
# outcome: ok
# output:
# SGDRegressor
# True SGDRegressor
