def run():
    items = []
    for i in range(500000):
        items.append(i)
    return sum(items)


print(run())
