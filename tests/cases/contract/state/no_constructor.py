"""Without a constructor a contract takes no arguments."""
@contract
class Plain:
    class State:
        n: int = 3
    @query
    def get(self) -> int:
        return self.state.n
# --- steps
# > {"cmd": "deploy", "args": [1]}
# < refused {}
# > {"cmd": "deploy"}
# < {"status": "ok"}
# > {"cmd": "query", "method": "get"}
# < {"status": "ok", "return": 3}
