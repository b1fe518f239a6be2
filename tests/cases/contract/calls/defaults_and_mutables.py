"""A mutable default of a method lives for one transaction."""
@contract
class C:
    class State:
        seen: list = []
    @call
    def add(self, ctx, x=1, to=[]):
        to.append(x)
        to.append(len(to))
        self.state.seen = to
        return to
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "add"}
# < {"return": [1, 1]}
# > {"cmd": "call", "method": "add", "args": [5]}
# < {"return": [5, 1]}
# > {"cmd": "call", "method": "add", "args": {"to": ["x"]}}
# < {"return": ["x", 1, 2]}
