"""Shortest paths without a heap."""
graph = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}, "e": {}}
def shortest(g, start):
    dist, todo, back = {start: 0}, {start}, {}
    while todo:
        n = min(todo, key=lambda k: (dist[k], k))
        todo.remove(n)
        for m, w in g[n].items():
            if dist[n] + w < dist.get(m, float("inf")):
                dist[m], back[m] = dist[n] + w, n
                todo.add(m)
    return dist, back
dist, back = shortest(graph, "a")
path = ["e"]
while path[-1] in back: path.append(back[path[-1]])
print(dist, path[::-1])
# --- expect
# outcome: ok
# output:
# {'a': 0, 'b': 7, 'c': 9, 'f': 11, 'd': 20, 'e': 20} ['a', 'c', 'f', 'e']
