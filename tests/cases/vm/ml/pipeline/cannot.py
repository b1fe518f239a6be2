"""What the last step cannot do."""
from panda.ml import LinearRegression, Pipeline, StandardScaler

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = Pipeline([("a", StandardScaler()), ("b", LinearRegression())])
for name in ("predict_proba", "transform", "decision_function"):
    try:
        getattr(model.fit(x, y), name)(x)
    except AttributeError as error:
        print(error)
try:
    model.predict(x)
except Exception as error:
    print(type(error).__name__)
# --- expect
# outcome: ok
# output:
# This 'Pipeline' has no attribute 'predict_proba'
# This 'Pipeline' has no attribute 'transform'
# This 'Pipeline' has no attribute 'decision_function'
