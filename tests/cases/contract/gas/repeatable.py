"""The same call on the same state uses the same gas."""
@contract
class C:
    class State:
        n: int = 0
    @call
    def work(self, ctx, k):
        total = 0
        for i in range(k):
            total += i * i % 7
        self.state.n = total
        return total
    @query
    def look(self, k):
        return [i for i in range(k)]
# --- steps
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "call", "method": "work", "args": [100]}
# < {"return": 197, "gas_used": "as first"}
# > {"cmd": "call", "method": "work", "args": [100]}
# < {"return": 197, "gas_used": "as a"}
# > {"cmd": "call", "method": "work", "args": [100], "sender": "bob"}
# < {"return": 197, "gas_used": "as a"}
# > {"cmd": "query", "method": "look", "args": [3]}
# < {"return": [0, 1, 2], "gas_used": "as b"}
# > {"cmd": "query", "method": "look", "args": [3]}
# < {"return": [0, 1, 2], "gas_used": "as b"}
