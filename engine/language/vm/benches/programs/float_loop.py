def run():
    total = 0.0
    for i in range(1000):
        x = i * 0.5
        for j in range(1000):
            total += x * 1.5 - total * 0.001
    return total


print(run())
