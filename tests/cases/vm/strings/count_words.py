"""A small text program: the most frequent words."""
text = """the quick brown fox jumps over the lazy dog the fox
was quick and the dog was not"""
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    if n > 1:
        print(f"{word:<6}{'*' * n} {n}")
# --- expect
# outcome: ok
# output:
# the   **** 4
# dog   ** 2
# fox   ** 2
# quick ** 2
# was   ** 2
