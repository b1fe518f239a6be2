def run():
    parts = []
    for i in range(200000):
        parts.append("k" + str(i))
    return len("".join(parts))


print(run())
