"""Call depth ends in RecursionError, which can be caught."""
@contract
class C:
    class State:
        depth: int = 0
    @call
    def dive(self, ctx):
        return self.down(0)
    def down(self, n):
        self.state.depth = n
        return self.down(n + 1)
    @call
    def safe(self, ctx):
        try:
            self.down(0)
        except RecursionError as e:
            return str(e)
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "dive"}
# < {"status": "reverted", "error": {"type": "RecursionError", "message": "maximum recursion depth exceeded…"}}
# > {"cmd": "state"}
# < {"depth": 0}
# > {"cmd": "call", "method": "safe"}
# < {"status": "ok", "return": "maximum recursion depth exceeded"}
