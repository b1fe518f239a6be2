"""Scores of labels."""
from panda.ml import accuracy_score, confusion_matrix, f1_score, precision_score, recall_score

y = [0, 1, 2, 2, 1, 0, 2, 1, 0, 2]
z = [0, 2, 2, 2, 1, 0, 1, 1, 1, 2]
print(accuracy_score(y, z), confusion_matrix(y, z))
for average in ("macro", "micro", "weighted", None):
    print(average, precision_score(y, z, average=average), recall_score(y, z, average=average), f1_score(y, z, average=average))
b, c = [1, 0, 1, 1, 0], [1, 1, 0, 1, 0]
print(precision_score(b, c), recall_score(b, c), f1_score(b, c), f1_score(b, c, pos_label=0))
print(precision_score(["a", "b"], ["b", "b"], pos_label="a"), precision_score([0, 1], [0, 0], zero_division=1))
for act in (lambda: f1_score(y, z), lambda: f1_score(["a", "b"], ["a", "a"]), lambda: recall_score([1, 2, 2], [1, 2, 1], pos_label=5)):
    try:
        print(act())
    except ValueError as error:
        print(error)
# --- expect
# outcome: ok
# output:
# 0.7 [[2, 1, 0], [0, 2, 1], [0, 1, 3]]
# macro 0.75 0.6944444444444443 0.7071428571428572
# micro 0.7 0.7 0.7
# weighted 0.75 0.7 0.7114285714285715
# None [1.0, 0.5, 0.75] [0.6666666666666666, 0.6666666666666666, 0.75] [0.8, 0.5714285714285714, 0.75]
# 0.6666666666666666 0.6666666666666666 0.6666666666666666 0.5
# 0.0 1.0
# Target is multiclass but average='binary'. Please choose another average setting, one of [None, 'micro', 'macro', 'weighted'].
# pos_label=1 is not a valid label. It should be one of ['a' 'b']
# pos_label=5 is not a valid label. It should be one of [1 2]
