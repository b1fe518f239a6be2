rows, targets = samples(200, 6)
model = deployed(LinearPredictor, "deploy")
for _ in range(10):
    model.train(Caller(), rows, targets)
    answers = model.predict(rows)
print([round(c, 6) for c in model.state.coefficients], round(sum(answers), 6))
