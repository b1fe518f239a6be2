"""The contract words can be imported from panda as well."""
from panda import contract, constructor, call, query, event, proof
@contract
class C:
    class State:
        n: int = 0
    @constructor
    def create(self, ctx, n: int = 5):
        self.state.n = n
    @call
    @proof(type="validity")
    def add(self, ctx, by: int = 1) -> int:
        """Adds."""
        self.state.n += by
        self.emit(event.Added(by=by))
        return self.state.n
    @query
    def get(self) -> int:
        return self.state.n
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "add", "args": {"by": 4}}
# < {"return": 9, "events": [{"name": "Added", "fields": {"by": 4}}]}
# > {"cmd": "query", "method": "get"}
# < {"return": 9}
