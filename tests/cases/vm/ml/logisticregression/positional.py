"""LogisticRegression with its arguments by position."""
from panda.ml import LogisticRegression

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.5, 1.0], [1.0, 2.0], [1.5, 1.8], [3.0, 4.1], [4.0, 3.2], [5.0, 5.5], [0.2, 0.9], [4.4, 4.6]]
y = [0, 0, 0, 1, 1, 1, 0, 1]

print(LogisticRegression(50, 2.0), LogisticRegression(100, 1.0), LogisticRegression(class_weight="balanced", C=3.0, tol=0.001))
print(near(LogisticRegression(50, 2.0).fit(x, y).coef_, 4))
# --- expect
# outcome: ok
# output:
# LogisticRegression(C=2.0, max_iter=50) LogisticRegression() LogisticRegression(C=3.0, class_weight='balanced', tol=0.001)
# [[1.1372, 0.9775]]
