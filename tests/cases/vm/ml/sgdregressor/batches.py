"""partial_fit passes once over each batch."""
from panda.ml import SGDRegressor, load_model, save_model

def near(value, digits=5):
    if isinstance(value, list):
        return [near(item, digits) for item in value]
    return round(value, digits) + 0.0 if isinstance(value, float) else value

x = [[0.0, 1.0], [1.0, 0.5], [2.0, 0.0], [3.0, 1.5], [4.0, 1.0], [5.0, 2.5]]
y = [1.0, 2.1, 2.9, 5.2, 5.8, 8.3]

model = SGDRegressor(0.05)
for turn in range(4):
    model.partial_fit(x[:3] if turn % 2 else x[3:], y[:3] if turn % 2 else y[3:])
    saved = save_model(model)
    print(near(saved["coef"], 9), near(saved["intercept"], 9), saved["n_updates"], saved["learning_rate"])
    model = load_model(saved)
print(near(model.predict(x), 8), model.t_)
# --- expect
# outcome: ok
# output:
# [1.460523855, 0.440264828] 0.340679104 1 0.05
# [1.427084136, 0.453816631] 0.337528551 2 0.05
# [1.400731407, 0.475627899] 0.323256668 3 0.05
# [1.383076831, 0.489227035] 0.328046164 4 0.05
# [0.8172732, 1.95573651, 3.09419983, 5.21111721, 6.34958052, 8.46649791] 13.0
