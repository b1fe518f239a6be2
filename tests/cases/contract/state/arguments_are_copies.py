"""An argument that is stored, or a result, shares nothing with later calls."""
@contract
class C:
    class State:
        kept: list = []
        total: float = 0.0
    @call
    def keep(self, ctx, items, factor=2):
        self.state.kept = items
        items.append("tail")
        self.state.total += factor
        return items
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "keep", "args": [[1, 2.5, null, true, {"k": "v"}]]}
# < {"return": [1, 2.5, null, true, {"k": "v"}, "tail"]}
# > {"cmd": "call", "method": "keep", "args": {"items": [], "factor": 0.5}}
# < {"return": ["tail"]}
# > {"cmd": "state"}
# < {"kept": ["tail"], "total": 2.5}
