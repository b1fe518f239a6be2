"""Attributes exist after fit."""
from panda.ml import DecisionTreeClassifier, KMeans, LogisticRegression, MLPClassifier, RandomForestClassifier, SGDRegressor, StandardScaler, save_model

for model, name in ((LogisticRegression(), "coef_"), (KMeans(), "labels_"), (MLPClassifier(), "coefs_"), (DecisionTreeClassifier(), "tree_"),
                    (RandomForestClassifier(), "classes_"), (SGDRegressor(), "coef_"), (StandardScaler(), "mean_")):
    try:
        getattr(model, name)
    except AttributeError as error:
        print(error, hasattr(model, name))
    try:
        save_model(model)
    except ValueError as error:
        print(type(error).__name__, error)
# --- expect
# outcome: ok
# output:
# 'LogisticRegression' object has no attribute 'coef_' False
# NotFittedError This LogisticRegression instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# 'KMeans' object has no attribute 'labels_' False
# NotFittedError This KMeans instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# 'MLPClassifier' object has no attribute 'coefs_' False
# NotFittedError This MLPClassifier instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# 'DecisionTreeClassifier' object has no attribute 'tree_' False
# NotFittedError This DecisionTreeClassifier instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# 'RandomForestClassifier' object has no attribute 'classes_' False
# NotFittedError This RandomForestClassifier instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# 'SGDRegressor' object has no attribute 'coef_' False
# NotFittedError This SGDRegressor instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
# 'StandardScaler' object has no attribute 'mean_' False
# NotFittedError This StandardScaler instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
