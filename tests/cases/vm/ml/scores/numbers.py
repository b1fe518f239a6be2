"""Scores of numbers."""
from panda.ml import mean_absolute_error, mean_squared_error, r2_score, root_mean_squared_error

y, z = [1.0, 2.5, 3.0, 8.0], [1.5, 2.0, 2.0, 7.0]
print(mean_absolute_error(y, z), mean_squared_error(y, z), root_mean_squared_error(y, z), r2_score(y, z))
print(mean_absolute_error([[1, 2], [3, 4]], [[2, 2], [3, 7]]), r2_score([1, 1], [1, 1]))
for act in (lambda: mean_absolute_error([1], [1, 2]), lambda: r2_score(["a"], [1]), lambda: mean_squared_error([], [])):
    try:
        print(act())
    except ValueError as error:
        print(str(error).split("\n")[0])
# --- expect
# outcome: ok
# output:
# 0.75 0.625 0.7905694150420949 0.909706546275395
# 1.0 1.0
# Found input variables with inconsistent numbers of samples: [1, 2]
# could not convert string to float: 'a'
# Found array with 0 sample(s) (shape=(0,)) while a minimum of 1 is required.
