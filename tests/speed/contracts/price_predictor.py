rows, targets = samples(200, 6)
model = deployed(PricePredictor, "deploy")
for _ in range(20):
    model.train(Caller(), rows, targets)
    answers = model.predict(rows)
print(model.info()["sample_count"], model.state.last_r2, round(sum(answers), 2))
