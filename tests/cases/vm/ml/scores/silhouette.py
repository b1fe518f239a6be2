"""How well clusters are apart."""
from panda.ml import KMeans, silhouette_score

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.1, 1.2], [0.4, 1.0], [0.2, 0.7], [2.1, 2.9], [2.4, 3.3], [1.9, 3.1], [4.2, 0.3], [4.6, 0.1], [4.1, 0.6]]
y = [3, 3, 3, 7, 7, 7, 9, 9, 9]

for k in (2, 3, 4):
    print(near(silhouette_score(x, KMeans(k).fit_predict(x)), 9))
for labels in ([0] * 9, list(range(9))):
    try:
        silhouette_score(x, labels)
    except ValueError as error:
        print(error)
# --- expect
# outcome: ok
# output:
# 0.625475201
# 0.854747009
# 0.661843147
# Number of labels is 1. Valid values are 2 to n_samples - 1 (inclusive)
# Number of labels is 9. Valid values are 2 to n_samples - 1 (inclusive)
