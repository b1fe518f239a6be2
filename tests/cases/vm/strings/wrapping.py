"""A greedy line breaker, a table and a histogram."""
def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width: lines.append(line); line = word
        else: line = f"{line} {word}".strip()
    return lines + [line]
for l in wrap("A contract means what Python says it means and nothing else on every machine", 20): print(f"|{l:<20}|{l:^20}|{l:>20}|")
for name, n in sorted({"x": 3, "long": 12, "mid": 7}.items(), key=lambda p: p[1]): print(f"{name:>5} {'#' * n:<12} {n / 22:6.1%}")
# --- expect
# outcome: ok
# output:
# |A contract means    |  A contract means  |    A contract means|
# |what Python says it |what Python says it | what Python says it|
# |means and nothing   | means and nothing  |   means and nothing|
# |else on every       |   else on every    |       else on every|
# |machine             |      machine       |             machine|
#     x ###           13.6%
#   mid #######       31.8%
#  long ############  54.5%
