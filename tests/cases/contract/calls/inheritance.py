"""A contract may inherit methods from a helper class."""
class Owned:
    def only(self, ctx):
        if ctx.sender != self.state.owner:
            raise PermissionError("not the owner")
    def double(self, n):
        return n * 2
@contract
class C(Owned):
    class State:
        owner: str = ""
        n: int = 0
    @constructor
    def create(self, ctx):
        self.state.owner = ctx.sender
    @call
    def set(self, ctx, n):
        self.only(ctx)
        self.state.n = self.double(n)
    def double(self, n):
        return super().double(n) + 1
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "set", "args": [4]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "set", "args": [4], "sender": "eve"}
# < {"status": "reverted", "error": {"type": "PermissionError", "message": "not the owner"}}
# > {"cmd": "state"}
# < {"n": 9}
