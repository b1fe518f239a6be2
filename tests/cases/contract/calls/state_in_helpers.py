"""State, ctx and self travel through helper functions and objects."""
def bump(state, by):
    state.n += by
    state.items.append(state.n)
class Auditor:
    def __init__(self, owner):
        self.owner = owner
    def note(self, text):
        self.owner.state.log.append(f"{text} at {len(self.owner.state.log)}")
@contract
class C:
    class State:
        n: int = 0
        items: list = []
        log: list = []
    @call
    def go(self, ctx, times: int = 2):
        audit = Auditor(self)
        for i in range(times):
            bump(self.state, i + 1)
            audit.note(self.tag(ctx, i))
        self.again(ctx)
        return self.total()
    def tag(self, ctx, i):
        return f"{i}:{ctx.block_height}"
    @call
    def again(self, ctx):
        self.state.n *= 10
    @query
    def total(self) -> int:
        return self.state.n + sum(self.state.items)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go"}
# < {"return": 34}
# > {"cmd": "state"}
# < {"n": 30, "items": [1, 3], "log": ["0:1 at 0", "1:1 at 1"]}
# > {"cmd": "query", "method": "total"}
# < {"return": 34}
