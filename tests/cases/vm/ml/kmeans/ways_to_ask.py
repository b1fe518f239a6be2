"""fit_predict, transform and score."""
from panda.ml import KMeans, load_model, save_model

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = KMeans(n_clusters=3, n_init=2, random_state=7)
print(model.fit_predict(x), near(model.transform(x[:2]), 8), near(model.score(x), 8))
saved = save_model(model)
print(near(saved["centroids"], 8))
print(load_model(saved).predict(x), near(model.fit_transform(x)[0], 8))
# --- expect
# outcome: ok
# output:
# [0, 0, 0, 2, 2, 2, 1, 1, 1] [[0.26874192, 4.28848588, 2.7828842], [0.16996732, 3.95656978, 2.72294775]] -0.64666667
# [[0.23333333, 0.96666667], [4.3, 0.33333333], [2.13333333, 3.1]]
# [0, 0, 0, 2, 2, 2, 1, 1, 1] [0.26874192, 4.28848588, 2.7828842]
