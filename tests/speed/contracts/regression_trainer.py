rows, targets = samples(200, 4)
model = deployed(RegressionTrainer)
model.create(Caller(), "polynomial", 2)
for _ in range(10):
    model.train(Caller(), rows, targets)
    answers = model.predict(rows)
    quality = model.evaluate(rows, targets)
print(len(model.metrics()["coefficients"]), round(quality["r2"], 6), round(sum(answers), 4))
