"""A query that emits, itself or through a helper."""
@contract
class C:
    class State:
        count: int = 0
        items: list = []
        owner: str = ""
    @call
    def use(self, ctx):
        self.state.count += 1
        self.state.items.append(self.state.owner)
    def _log(self):
        self.emit(event.Seen(n=1))
    @query
    def q(self):
        self.emit(event.Asked(n=2))
        self._log()
# --- expect
# 16:9-36 warning: a query cannot emit events
#     make the method a @call
# 17:9-20 warning: a query cannot write: self._log() emits an event
#     make the method a @call
