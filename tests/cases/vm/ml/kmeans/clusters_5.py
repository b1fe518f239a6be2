"""KMeans with 5 clusters."""
from panda.ml import KMeans

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

model = KMeans(5).fit(x)
print(near(model.cluster_centers_, 8), model.labels_, near(model.inertia_, 8), model.n_iter_)
print(model.predict([[0.0, 1.0], [4.0, 0.0], [2.0, 3.0]]))
# --- expect
# outcome: ok
# output:
# [[0.23333333, 0.96666667], [2.4, 3.3], [4.15, 0.45], [2.0, 3.0], [4.6, 0.1]] [0, 0, 0, 3, 1, 3, 2, 4, 2] 0.26333333 2
# [0, 2, 3]
