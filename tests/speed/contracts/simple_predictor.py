rows, targets = samples(200, 6)
model = deployed(SimplePredictor)
for _ in range(20):
    model.train(Caller(), rows, targets)
    answers = model.predict(rows)
print(round(sum(answers), 6))
