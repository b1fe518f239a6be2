"""Nested dicts are changed in place."""
state = {"users": {}, "log": []}
state["users"].setdefault("ada", {"n": 0})["n"] += 5
state["users"]["bob"] = {"n": 1, "tags": ["x"]}
state["users"]["bob"]["tags"].append("y")
state["log"] += ["done"]
print(state, state["users"]["ada"]["n"], len(state["users"]))
del state["users"]["bob"]["tags"][0]
shallow = dict(state)
shallow["log"].append("again")
print(state["log"], shallow is state, state == shallow)
# --- expect
# outcome: ok
# output:
# {'users': {'ada': {'n': 5}, 'bob': {'n': 1, 'tags': ['x', 'y']}}, 'log': ['done']} 5 2
# ['done', 'again'] False True
