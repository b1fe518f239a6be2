"""Undecorated methods and names with an underscore are reached from inside only."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def go(self, ctx):
        return self.helper(2) + self._secret(3) + self.shown()
    def helper(self, k):
        self.state.n += k
        return k * 10
    def _secret(self, k):
        return k * 100
    @query
    def shown(self):
        return self.state.n
    @call
    def _hidden(self, ctx):
        return 1
    @staticmethod
    def add(a, b):
        return a + b
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "go"}
# < {"return": 322}
# > {"cmd": "call", "method": "helper", "args": [1]}
# < refused {"message": "…helper…"}
# > {"cmd": "call", "method": "_secret", "args": [1]}
# < refused {}
# > {"cmd": "call", "method": "_hidden"}
# < refused {}
# > {"cmd": "call", "method": "shown"}
# < refused {"message": "…shown…"}
# > {"cmd": "query", "method": "go"}
# < refused {"message": "…go…"}
