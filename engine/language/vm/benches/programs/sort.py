def run():
    x = 12345
    items = []
    for _ in range(200000):
        x = (x * 1103515245 + 12345) % 2147483648
        items.append(x)
    items.sort()
    return items[0], items[100000], items[-1]


print(run())
