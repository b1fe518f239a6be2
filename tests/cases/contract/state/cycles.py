"""A value that contains itself cannot be stored or returned."""
@contract
class C:
    class State:
        v: list = []
    @call
    def put(self, ctx):
        a = [1]
        a.append(a)
        self.state.v = a
    @query
    def give(self):
        d = {}
        d["d"] = d
        return d
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "put"}
# < {"status": "reverted", "error": {"type": "ValueError"}}
# > {"cmd": "query", "method": "give"}
# < {"status": "reverted", "error": {"type": "ValueError"}}
# > {"cmd": "state"}
# < {"v": []}
