"""Byte-pair encoding: count, merge, encode, decode."""
def train(data, merges):
    ids, table = list(data.encode()), {}
    for n in range(merges):
        pairs = {}
        for pair in zip(ids, ids[1:]):
            pairs[pair] = pairs.get(pair, 0) + 1
        if not pairs: break
        best = max(pairs, key=pairs.get)
        table[best] = 256 + n
        out, i = [], 0
        while i < len(ids):
            if i + 1 < len(ids) and (ids[i], ids[i + 1]) == best:
                out.append(256 + n); i += 2
            else:
                out.append(ids[i]); i += 1
        ids = out
    return ids, table
ids, table = train("low lower lowest slow slower", 10)
vocab = {i: bytes([i]) for i in range(256)}
for (a, b), i in table.items(): vocab[i] = vocab[a] + vocab[b]
print(len(ids), list(table.items())[:4], b"".join(vocab[i] for i in ids).decode())
# --- expect
# outcome: ok
# output:
# 6 [((108, 111), 256), ((256, 119), 257), ((257, 101), 258), ((257, 32), 259)] low lower lowest slow slower
