"""Fields can be replaced by other types; del of a field is an error or its default, never a crash."""
@contract
class C:
    class State:
        x: int = 1
    @call
    def replace(self, ctx):
        self.state.x = {"now": ["a", "dict"]}
        self.state.x["now"][0] = None
        return self.state.x
    @call
    def augment(self, ctx):
        self.state.x = 5
        self.state.x += 2
        self.state.x **= 2
        self.state.x //= 2
        return self.state.x
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "replace"}
# < {"return": {"now": [null, "dict"]}}
# > {"cmd": "state"}
# < {"x": {"now": [null, "dict"]}}
# > {"cmd": "call", "method": "augment"}
# < {"return": 24}
# > {"cmd": "state"}
# < {"x": 24}
