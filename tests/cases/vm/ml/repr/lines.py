"""Long reprs break as scikit-learn breaks them."""
from panda.ml import DecisionTreeClassifier, KMeans, LogisticRegression, MLPClassifier, PolynomialFeatures, RandomForestClassifier, SGDRegressor, StandardScaler, Pipeline

print(LogisticRegression(), LogisticRegression(C=2.0), KMeans(3), KMeans(n_clusters=8))
print(MLPClassifier((5,)), MLPClassifier(hidden_layer_sizes=(100,)), MLPClassifier((5, 3), activation="tanh", alpha=0.01))
print(MLPClassifier((5, 3), activation="tanh", alpha=0.01, batch_size=32, learning_rate_init=0.01, max_iter=500, random_state=7, tol=1e-6))
print(DecisionTreeClassifier(max_depth=None), RandomForestClassifier(10, max_depth=3), SGDRegressor(0.1), SGDRegressor(learning_rate="optimal", alpha=0.001))
print(Pipeline([("a", StandardScaler()), ("b", LogisticRegression())]))
print(Pipeline([("scale", StandardScaler()), ("products", PolynomialFeatures(3)), ("model", LogisticRegression(C=2.0, max_iter=500))]))
# --- expect
# outcome: ok
# output:
# LogisticRegression() LogisticRegression(C=2.0) KMeans(n_clusters=3) KMeans()
# MLPClassifier(hidden_layer_sizes=(5,)) MLPClassifier() MLPClassifier(activation='tanh', alpha=0.01, hidden_layer_sizes=(5, 3))
# MLPClassifier(activation='tanh', alpha=0.01, batch_size=32,
#               hidden_layer_sizes=(5, 3), learning_rate_init=0.01, max_iter=500,
#               random_state=7, tol=1e-06)
# DecisionTreeClassifier() RandomForestClassifier(max_depth=3, n_estimators=10) SGDRegressor(learning_rate=0.1) SGDRegressor(alpha=0.001, learning_rate='optimal')
# Pipeline(steps=[('a', StandardScaler()), ('b', LogisticRegression())])
# Pipeline(steps=[('scale', StandardScaler()),
#                 ('products', PolynomialFeatures(degree=3)),
#                 ('model', LogisticRegression(C=2.0, max_iter=500))])
