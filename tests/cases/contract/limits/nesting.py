"""Values nested deeper than 200 cannot be stored."""
@contract
class C:
    class State:
        v: list = []
    @call
    def nest(self, ctx, n):
        a = []
        for _ in range(n):
            a = [a]
        self.state.v = a
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "nest", "args": [150]}
# < {"status": "ok"}
# > {"cmd": "call", "method": "nest", "args": [100000]}
# < {"return": null, "error": {}}
