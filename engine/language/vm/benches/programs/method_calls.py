class Counter:
    def __init__(self):
        self.count = 0

    def add(self, step):
        self.count += step
        return self.count


def run():
    counter = Counter()
    for i in range(200000):
        counter.add(i)
    return counter.count


print(run())
