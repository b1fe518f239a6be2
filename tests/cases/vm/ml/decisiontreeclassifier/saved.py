"""DecisionTreeClassifier: a saved model predicts the same bits."""
from panda.ml import DecisionTreeClassifier, load_model, save_model

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = DecisionTreeClassifier(max_depth=3).fit(x, y)
saved = save_model(model)
print(saved["__panda_ml_model__"], saved["classes"])
again = load_model(saved)
print(again.predict_proba(x) == model.predict_proba(x), again.predict(x), type(again).__name__)
print(save_model(again)["classes"] == saved["classes"])
# --- expect
# outcome: ok
# output:
# DecisionTreeClassifier [3, 7, 9]
# True [3, 3, 3, 7, 7, 7, 9, 9, 9] DecisionTreeClassifier
# True
