def run():
    tokens = [(i * 7919) % 251 for i in range(50000)]
    counts = {}
    for i in range(len(tokens) - 1):
        pair = (tokens[i], tokens[i + 1])
        counts[pair] = counts.get(pair, 0) + 1
    return len(counts), max(counts.values())


print(run())
