"""A dict or set that is emptied from its front, filled again and walked through keeps its order and its members."""
queue = {number: number * number for number in range(3000)}
total = 0
while len(queue) > 10:
    key = next(iter(queue))
    total += queue.pop(key)
    if key % 7 == 0:
        queue[key + 100000] = 1
        queue.pop(key + 100000)
print(total, list(queue))
for key in list(queue)[::2]:
    del queue[key]
queue.update({5: 'five', 1.5: 'float', 'x': 1})
print(list(queue.items()))
hard = {number * (2 ** 61 - 1): number for number in range(50)}
print(len(hard), hard[49 * (2 ** 61 - 1)], (2 ** 61 - 1) * 50 in hard, list(hard.values())[:5])
members = set(range(100))
while len(members) > 1:
    members.remove(min(members))
print(members, 99 in members, 5 in members)
# --- expect
# outcome: ok
# output:
# 8905830115 [2990, 2991, 2992, 2993, 2994, 2995, 2996, 2997, 2998, 2999]
# [(2991, 8946081), (2993, 8958049), (2995, 8970025), (2997, 8982009), (2999, 8994001), (5, 'five'), (1.5, 'float'), ('x', 1)]
# 50 49 False [0, 1, 2, 3, 4]
# {99} True False
