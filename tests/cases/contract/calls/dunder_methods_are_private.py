"""Special methods and attributes of the class cannot be called from outside."""
@contract
class C:
    limit = 5
    class State:
        n: int = 0
    def __init__(self):
        self.cache = {}
    @call
    def go(self, ctx):
        self.cache["x"] = self.limit
        return self.cache
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go"}
# < {"return": {"x": 5}}
# > {"cmd": "call", "method": "__init__"}
# < refused {}
# > {"cmd": "call", "method": "limit"}
# < refused {}
# > {"cmd": "call", "method": "State"}
# < refused {}
# > {"cmd": "call", "method": "emit", "args": [1]}
# < refused {}
