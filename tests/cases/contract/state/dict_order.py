"""Stored dicts keep their order."""
@contract
class C:
    class State:
        d: dict = {}
    @call
    def put(self, ctx, keys):
        for k in keys:
            self.state.d[k] = len(self.state.d)
    @call
    def move(self, ctx, k):
        self.state.d[k] = self.state.d.pop(k) + 100
    @query
    def order(self):
        return [list(self.state.d), list(self.state.d.values())]
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "put", "args": [["z", "a", "m"]]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "put", "args": [["b", "a"]]}
# < {"status": "ok"}
# > {"cmd": "query", "method": "order"}
# < {"return": [["z", "a", "m", "b"], [0, 4, 2, 3]]}
# > {"cmd": "call", "method": "move", "args": ["z"]}
# < {"status": "ok"}
# > {"cmd": "query", "method": "order"}
# < {"return": [["a", "m", "b", "z"], [4, 2, 3, 100]]}
