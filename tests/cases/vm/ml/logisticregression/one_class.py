"""A single class teaches nothing."""
from panda.ml import LogisticRegression

for labels in ([1, 1], ["a", "a"], [2.0, 2.0], [True, True]):
    try:
        LogisticRegression().fit([[1.0], [2.0]], labels)
    except ValueError as error:
        print(error)
try:
    LogisticRegression().fit([[1.0], [2.0]], [0.5, 1.7])
except ValueError as error:
    print(error)
# --- expect
# outcome: ok
# output:
# This solver needs samples of at least 2 classes in the data, but the data contains only one class: np.int64(1)
# This solver needs samples of at least 2 classes in the data, but the data contains only one class: np.str_('a')
# This solver needs samples of at least 2 classes in the data, but the data contains only one class: np.float64(2.0)
# This solver needs samples of at least 2 classes in the data, but the data contains only one class: np.True_
# Unknown label type: continuous. Maybe you are trying to fit a classifier, which expects discrete classes on a regression target with continuous values.
