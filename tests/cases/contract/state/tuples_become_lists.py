"""Tuples are stored, returned and emitted as lists, at any depth."""
@contract
class C:
    class State:
        t: list = []
    @call
    def put(self, ctx):
        self.state.t = (1, (2, 3), {"k": ((),)})
        self.emit(event.Put(t=(1, 2), inner=[(3,)]))
        return (self.state.t[0], type(self.state.t).__name__, (4, 5))
    @query
    def kind(self):
        return type(self.state.t).__name__, type(self.state.t[1]).__name__
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "put"}
# < {"return": [1, "tuple", [4, 5]], "events": [{"name": "Put", "fields": {"t": [1, 2], "inner": [[3]]}}]}
# > {"cmd": "state"}
# < {"t": [1, [2, 3], {"k": [[]]}]}
# > {"cmd": "query", "method": "kind"}
# < {"return": ["list", "list"]}
