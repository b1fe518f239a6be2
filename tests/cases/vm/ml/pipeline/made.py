"""make_pipeline names steps by their classes."""
from panda.ml import LinearRegression, PolynomialFeatures, StandardScaler, make_pipeline

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = make_pipeline(StandardScaler(), PolynomialFeatures(2), LinearRegression()).fit(x, y)
print(model)
print(near(model.predict(x), 7), [name for name, _ in model.steps])
print([name for name, _ in make_pipeline(StandardScaler(), StandardScaler(), LinearRegression()).steps])
# --- expect
# outcome: ok
# output:
# Pipeline(steps=[('standardscaler', StandardScaler()),
#                 ('polynomialfeatures', PolynomialFeatures()),
#                 ('linearregression', LinearRegression())])
# [1.0, 2.1, 2.9, 5.2, 5.8, 8.3] ['standardscaler', 'polynomialfeatures', 'linearregression']
# ['standardscaler-1', 'standardscaler-2', 'linearregression']
