"""Fields begin with their defaults; a field without one is None; mutable defaults belong to the contract."""
@contract
class Shelf:
    class State:
        n: int = 0
        rate: float = 1.0
        name: str = "shelf"
        items: list = []
        table: dict = {"a": [1]}
        flag: bool = False
        nothing: str
        huge: int = 2**70
        pair: tuple = (1, 2)
    @call
    def push(self, ctx, x):
        self.state.items.append(x)
        self.state.table["a"].append(x)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok", "return": null, "events": [], "logs": []}
# > {"cmd": "state"}
# < {"n": 0, "rate": 1.0, "name": "shelf", "items": [], "table": {"a": [1]}, "flag": false, "nothing": null, "huge": 1180591620717411303424, "pair": [1, 2]}
# > {"cmd": "deploy", "label": "second"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "push", "args": [5]}
# < {"status": "ok"}
# > {"cmd": "state"}
# < {"items": [5], "table": {"a": [1, 5]}}
# > {"cmd": "state", "of": "second"}
# < {"items": [], "table": {"a": [1]}}
