"""Counting tokens and their neighbours; the most frequent bigrams."""
text = "the cat sat on the mat the cat ran"
words = text.split()
pairs = {}
for a, b in zip(words, words[1:]): pairs[a, b] = pairs.get((a, b), 0) + 1
follow = {}
for (a, b), n in pairs.items(): follow.setdefault(a, []).append((n, b))
def generate(w, n):
    out = [w]
    while n and w in follow:
        w = max(follow[w])[1]
        out.append(w); n -= 1
    return " ".join(out)
print(sorted(pairs.items(), key=lambda p: (-p[1], p[0]))[:3], follow["the"], generate("the", 6), sep="\n")
# --- expect
# outcome: ok
# output:
# [(('the', 'cat'), 2), (('cat', 'ran'), 1), (('cat', 'sat'), 1)]
# [(2, 'cat'), (1, 'mat')]
# the cat sat on the cat sat
